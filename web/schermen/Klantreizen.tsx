import { useState } from 'preact/hooks';
import { bewaar, haal } from '../api';
import { dagVan, gezegd, korteDatum, tijd } from '../datum';
import { gebruikOmgeving, heeftRol } from '../omgeving';
import { Knop } from '../onderdelen/Knop';
import { Groep, Label, Met, Schermkop, Tabelvak } from '../onderdelen/kleingoed';
import { Koppeling } from '../onderdelen/Koppeling';
import { Probleemmelding } from '../onderdelen/Melding';
import { Keuzelijst, Tekstveld } from '../onderdelen/velden';
import type { Probleem } from '../api';
import { alsProbleem, useOphalen } from '../ophalen';
import { fasen, klantgroepen, type Klantreizenpagina } from '../soorten';
import { enkelvoud, kenmerk, woord } from '../woorden';
import { Klantzoeker, wieKlantenSpreekt } from './klantreizen/Klantzoeker';

const filters = ['klantgroep', 'fase', 'status', 'regie', 'medewerkerId', 'team', 'gemeldVanaf', 'gemeldTot', 'teLaat', 'zonderVolgendMoment', 'sorteer'] as const;
const contactrollen = ['Intaker', 'Consulent', 'Trainer', 'Werkcoach', 'Werkmakelaar', 'Participatiemakelaar', 'Jobcoach'];
const sorteringen: Record<string, string> = {
  volgendMoment: 'Volgend moment, eerste eerst',
  '-gemeldOp': 'Laatst gemeld eerst',
  gemeldOp: 'Eerst gemeld eerst',
  teLaatVanaf: 'Langst te laat eerst',
};

/** The list to which every count leads. Its filters are in the address, so that a selection can be kept and sent. */
export function Klantreizen() {
  const { adres, collegas, ga, ik, vandaag } = gebruikOmgeving();
  const [zoekt, zetZoekt] = useState(false);
  const [probleem, zetProbleem] = useState<Probleem>();
  const vraag = new URLSearchParams([...adres.searchParams].filter(([naam]) => [...filters, 'vervolg'].includes(naam as 'fase')));
  const gehaald = useOphalen(vraag.toString(), (stop) => haal<Klantreizenpagina>(`/v1/klantreizen?${vraag}`, stop));
  const zet = (naam: string, waarde: string) => {
    const nieuw = new URLSearchParams(vraag);
    nieuw.delete('vervolg');
    if (waarde) {
      nieuw.set(naam, waarde);
    } else {
      nieuw.delete(naam);
    }
    ga(`/app/klantreizen${nieuw.size > 0 ? `?${nieuw}` : ''}`);
  };
  const nu = (naam: string) => vraag.get(naam) ?? '';
  const alsBestand = async () => {
    const zonder = new URLSearchParams(vraag);
    zonder.delete('vervolg');
    try {
      await bewaar(`/v1/klantreizen?${zonder}`, 'text/csv', `klantreizen-${vandaag}.csv`);
      zetProbleem(undefined);
    } catch (fout) {
      zetProbleem(alsProbleem(fout));
    }
  };

  return (
    <div class="scherm">
      <Schermkop titel="Klantreizen" uitleg="Kies wat u wilt zien. Namen staan hier niet.">
        <div class="knoppen">
          {heeftRol(ik, ...wieKlantenSpreekt) && <Knop klein soort="eerste" bij={() => zetZoekt(true)}>Zoek een klant</Knop>}
          {heeftRol(ik, ...contactrollen) && (
            <Knop klein ingedrukt={nu('medewerkerId') === ik.medewerkerId} bij={() => zet('medewerkerId', nu('medewerkerId') === ik.medewerkerId ? '' : ik.medewerkerId)}>Mijn klantreizen</Knop>
          )}
          <Knop klein bij={() => void alsBestand()}>Bewaar als CSV</Knop>
        </div>
      </Schermkop>
      {probleem && <Probleemmelding probleem={probleem} />}
      <section class="kaart filters" aria-label="Filters">
        <Keuzelijst pointer="" naam="Klantgroep" keuzes={klantgroepen} leeg="Alle" waarde={nu('klantgroep')} zet={(w) => zet('klantgroep', w)} />
        <Keuzelijst pointer="" naam="Fase" keuzes={fasen} leeg="Alle" waarde={nu('fase')} zet={(w) => zet('fase', w)} />
        <Keuzelijst pointer="" naam="Wie leidt" keuzes={['DWT', 'IO']} leeg="Alle" waarde={nu('regie')} zet={(w) => zet('regie', w)} />
        <Keuzelijst pointer="" naam="Contactpersoon" keuzes={collegas.ids(...contactrollen)} tekst={(id) => collegas.metRol(id)} leeg="Iedereen" waarde={nu('medewerkerId')} zet={(w) => zet('medewerkerId', w)} />
        <Keuzelijst pointer="" naam="Status" keuzes={['Lopend', 'Opgeschort', 'Beeindigd']} leeg="Alle" waarde={nu('status')} zet={(w) => zet('status', w)} />
        <Keuzelijst pointer="" naam="Te laat" keuzes={['true', 'false']} tekst={(k) => (k === 'true' ? 'Een moment of taak is te laat' : 'Alleen op tijd')} leeg="Alle" waarde={nu('teLaat')} zet={(w) => zet('teLaat', w)} />
        <Keuzelijst pointer="" naam="Volgend moment" keuzes={['true', 'false']} tekst={(k) => (k === 'true' ? 'Is er niet' : 'Is er')} leeg="Alle" waarde={nu('zonderVolgendMoment')} zet={(w) => zet('zonderVolgendMoment', w)} />
        <Tekstveld pointer="" type="date" naam="Gemeld vanaf" zonderMerk waarde={nu('gemeldVanaf')} zet={(w) => zet('gemeldVanaf', w)} />
        <Tekstveld pointer="" type="date" naam="Gemeld tot en met" zonderMerk waarde={nu('gemeldTot')} zet={(w) => zet('gemeldTot', w)} />
        <Keuzelijst pointer="" naam="Volgorde" keuzes={Object.keys(sorteringen)} tekst={(k) => sorteringen[k] ?? k} leeg="Gewoon" waarde={nu('sorteer')} zet={(w) => zet('sorteer', w)} />
      </section>
      <Met van={gehaald}>
        {(pagina) => (
          <section class="kaart" aria-label="Gevonden klantreizen">
            <p class="zacht" role="status">{pagina.totaal === undefined ? '' : enkelvoud(pagina.totaal, 'klantreis gevonden', 'klantreizen gevonden')}</p>
            {pagina.klantreizen.length === 0 ? <p class="leeg">Er zijn geen klantreizen met deze keuzes.</p> : (
              <Tabelvak naam="Klantreizen">
                <table class="utrecht-table">
                  <caption class="alleen-voorlezen">Klantreizen met hun stand</caption>
                  <thead>
                    <tr><th scope="col">Klantreis</th><th scope="col">Groep</th><th scope="col">Fase</th><th scope="col">Gemeld</th><th scope="col">Volgend moment</th><th scope="col">Stand</th></tr>
                  </thead>
                  <tbody>
                    {pagina.klantreizen.map((reis) => (
                      <tr key={reis.klantreisId}>
                        <th scope="row"><Koppeling naar={`/app/klantreizen/${reis.klantreisId}`}>{kenmerk(reis.klantreisId)}</Koppeling></th>
                        <td><Groep naam={reis.klantgroep} /></td>
                        <td>{woord(reis.fase)}</td>
                        <td>{korteDatum(dagVan(reis.gemeldOp))}</td>
                        <td class="cel--breed">{reis.volgendMoment ? `${gezegd(dagVan(reis.volgendMoment.op), vandaag)} ${tijd(reis.volgendMoment.op)}: ${reis.volgendMoment.wat}` : <span class="zacht">Geen</span>}</td>
                        <td>{reis.teLaat ? <Label soort="fout">Te laat</Label> : reis.status !== undefined && reis.status !== 'Lopend' ? <Label>{woord(reis.status)}</Label> : <Label soort="goed">Op schema</Label>}</td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              </Tabelvak>
            )}
            <div class="knoppen">
              {nu('vervolg') && <Knop klein bij={() => zet('vervolg', '')}>Terug naar de eerste</Knop>}
              {pagina._links['volgende'] && (
                <Knop klein bij={() => zet('vervolg', new URL(pagina._links['volgende']!.href, location.origin).searchParams.get('vervolg') ?? '')}>Volgende bladzijde</Knop>
              )}
            </div>
          </section>
        )}
      </Met>
      {zoekt && <Klantzoeker sluit={() => zetZoekt(false)} />}
    </div>
  );
}
