import { useState } from 'preact/hooks';
import { doe } from '../../api';
import { plus } from '../../datum';
import { gebruikOmgeving } from '../../omgeving';
import { Formulier } from '../../onderdelen/Formulier';
import { Tekstveld } from '../../onderdelen/velden';
import { alsTekst, bladen, isTak, metWijzigingen, type Document } from './document';
import { padnaam } from './Waarden';
import { woord } from '../../woorden';

/** A new version begins as the one that it replaces; what is changed is sent with the proposal as its source. */
export function Voorstel({ van, klaar, stop }: { van: Document; klaar: (versie: string) => void; stop: () => void }) {
  const { vandaag } = gebruikOmgeving();
  const [versie, zetVersie] = useState('');
  const [datum, zetDatum] = useState(plus(vandaag, 30));
  const [bron, zetBron] = useState('');
  const [wijzigingen, zetWijzigingen] = useState<Record<string, string>>({});
  const alle = bladen(van);
  const verstuur = async () => {
    const document = { ...metWijzigingen(van, wijzigingen, bron), versie, geldigVanaf: datum, bron };
    delete (document as Document)['vastgesteldDoor'];
    await doe('/v1/beleid/versies', document);
    klaar(versie);
  };
  const wijzig = (pointer: string, oud: unknown, tekst: string) => zetWijzigingen((eerder) => {
    const { [pointer]: _, ...rest } = eerder;
    return tekst === alsTekst(oud) ? rest : { ...rest, [pointer]: tekst };
  });

  return (
    <Formulier knop="Voorstel bewaren" stop={stop} verstuur={verstuur} velden={['/versie', '/geldigVanaf', '/bron', ...alle.map(([pointer]) => pointer)]}>
      {(fout) => (
        <>
          <Tekstveld pointer="/versie" naam="Naam van de versie" verplicht waarde={versie} zet={zetVersie} fout={fout('/versie')} uitleg="Letters, cijfers, punten en streepjes, zoals 2027-01-01." />
          <Tekstveld pointer="/geldigVanaf" naam="Geldt vanaf" type="date" verplicht waarde={datum} zet={zetDatum} fout={fout('/geldigVanaf')} />
          <Tekstveld pointer="/bron" naam="Waar komt dit vandaan?" verplicht waarde={bron} zet={zetBron} fout={fout('/bron')} uitleg="Zoals een voorstel aan het college." />
          <p role="status" class="zacht">{Object.keys(wijzigingen).length === 0 ? 'U heeft nog geen waarden gewijzigd.' : `Gewijzigd: ${Object.keys(wijzigingen).map(padnaam).join('; ')}.`}</p>
          {Object.entries(van).filter((deel): deel is [string, Document] => isTak(deel[1])).map(([naam, deel]) => {
            const delen = bladen(deel, `/${naam}`).filter(([, blad]) => typeof blad.waarde !== 'object' || Array.isArray(blad.waarde));
            return delen.length === 0 ? null : (
              <details key={naam} open={delen.some(([pointer]) => fout(pointer) !== undefined)}>
                <summary>{woord(naam)}</summary>
                <div class="formulier waardenvelden">
                  {delen.map(([pointer, blad]) => (
                    <Tekstveld
                      key={pointer}
                      pointer={pointer}
                      naam={padnaam(pointer.slice(naam.length + 1))}
                      verplicht
                      uitleg={blad.eenheid}
                      waarde={wijzigingen[pointer] ?? alsTekst(blad.waarde)}
                      zet={(tekst) => wijzig(pointer, blad.waarde, tekst)}
                      fout={fout(pointer)}
                    />
                  ))}
                </div>
              </details>
            );
          })}
        </>
      )}
    </Formulier>
  );
}
