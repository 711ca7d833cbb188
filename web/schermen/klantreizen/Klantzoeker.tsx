import { useState } from 'preact/hooks';
import { doe, type Probleem } from '../../api';
import { korteDatum } from '../../datum';
import { metReden, redenvelden } from '../../handelingen/inzage';
import { gebruikOmgeving } from '../../omgeving';
import { Gegevensformulier, type Veld } from '../../onderdelen/Gegevensformulier';
import { Knop } from '../../onderdelen/Knop';
import { Koppeling } from '../../onderdelen/Koppeling';
import { Probleemmelding } from '../../onderdelen/Melding';
import { Venster } from '../../onderdelen/Venster';
import { alsProbleem } from '../../ophalen';
import { enkelvoud, kenmerk } from '../../woorden';

interface Gevonden {
  klanten: { klantId: string; naam: string; geboortedatum: string; klantreizen: { href: string }[] }[];
}

export const wieKlantenSpreekt = [
  'Baliemedewerker', 'Poortwachter', 'Intaker', 'Consulent', 'Trainer', 'Werkcoach', 'Werkmakelaar', 'Participatiemakelaar', 'Jobcoach', 'Manager',
];

const velden: Veld[] = [
  { pointer: '/naam', naam: 'Naam', soort: 'tekst', uitleg: 'Een deel van de naam is genoeg.' },
  { pointer: '/geboortedatum', naam: 'Geboortedatum', soort: 'datum' },
  { pointer: '/bsn', naam: 'Of: burgerservicenummer', soort: 'tekst' },
  ...redenvelden('Waarom zoekt u?'),
];

/** Names and numbers go in the body of the request, never in an address. */
export function Klantzoeker({ titel = 'Zoek een klant', sluit, zonder = [], kies }: {
  titel?: string;
  sluit: () => void;
  /** Klantreizen that need not be found. */
  zonder?: string[];
  /** What is done with the one that is meant; else it is opened. */
  kies?: (klantreisId: string, naam: string) => Promise<void>;
}) {
  const { roep } = gebruikOmgeving();
  const [gevonden, zetGevonden] = useState<Gevonden['klanten']>();
  const [probleem, zetProbleem] = useState<Probleem>();
  return (
    <Venster titel={titel} sluit={sluit}>
      <Gegevensformulier
        velden={velden}
        knop="Zoeken"
        stop={sluit}
        verstuur={async (verzoek) => {
          const { klanten } = await doe<Gevonden>('/v1/klanten/_zoek', metReden(verzoek));
          zetGevonden(klanten);
          roep(enkelvoud(klanten.length, 'klant gevonden', 'klanten gevonden'));
        }}
      />
      {gevonden && (
        <section aria-label="Gevonden klanten">
          <h3 class="utrecht-heading-3 lijstkop">{enkelvoud(gevonden.length, 'klant gevonden', 'klanten gevonden')}</h3>
          {probleem && <Probleemmelding probleem={probleem} />}
          <ul class="lijst">
            {gevonden.map((klant) => (
              <li key={klant.klantId} class="regel">
                <strong>{klant.naam}</strong>
                <span class="zacht">Geboren op {korteDatum(klant.geboortedatum)}</span>
                {klant.klantreizen.map(({ href }) => href.split('/').pop() ?? '').filter((id) => !zonder.includes(id)).map((id) => (kies
                  ? <p key={id}><Knop klein naam={`van ${klant.naam}`} bij={() => void kies(id, klant.naam).catch((fout: unknown) => zetProbleem(alsProbleem(fout)))}>Kies klantreis {kenmerk(id)}</Knop></p>
                  : <Koppeling key={id} naar={`/app/klantreizen/${id}`}>Klantreis {kenmerk(id)}</Koppeling>))}
              </li>
            ))}
          </ul>
        </section>
      )}
    </Venster>
  );
}
