import { Grafiek } from '../../onderdelen/Grafiek';
import { Groep, Tabelvak } from '../../onderdelen/kleingoed';
import type { Groepscijfers } from './soorten';

const maten: [keyof Groepscijfers, string][] = [
  ['bestandBegin', 'Begin'], ['instroomNieuw', 'Nieuw'], ['instroomBestaand', 'Overgenomen'], ['uitAndereGroep', 'Uit andere groep'], ['naarAndereGroep', 'Naar andere groep'],
  ['uitstroom', 'Uitstroom'], ['uitstroomNaarWerk', 'Naar werk'], ['bestandEinde', 'Einde'], ['aantalInBeleid', 'Volgens beleid'],
];

/** How each klantgroep developed: who came, who went, and how many there are beside what the policy reckons with. */
export function Groepenkaart({ groepen }: { groepen: Groepscijfers[] }) {
  const getal = (groep: Groepscijfers, maat: keyof Groepscijfers) => Number(groep[maat] ?? 0);
  const totaal = (maat: keyof Groepscijfers) => groepen.reduce((som, groep) => som + getal(groep, maat), 0);
  return (
    <section class="kaart" aria-labelledby="ontwikkeling">
      <h2 id="ontwikkeling" class="utrecht-heading-2">Ontwikkeling per klantgroep</h2>
      <div class="twee twee--gelijk">
        <Grafiek
          soort="staven"
          zonderTabel
          titel="Klanten aan het begin en aan het einde, per klantgroep"
          langsNaam="Klantgroep"
          langs={groepen.map((groep) => groep.klantgroep)}
          reeksen={[
            { naam: 'Begin', kleur: 'zonder', waarden: groepen.map((groep) => groep.bestandBegin) },
            { naam: 'Einde', kleur: 'merk', waarden: groepen.map((groep) => groep.bestandEinde) },
          ]}
        />
        <Grafiek
          soort="staven"
          zonderTabel
          titel="Instroom en uitstroom per klantgroep"
          langsNaam="Klantgroep"
          langs={groepen.map((groep) => groep.klantgroep)}
          reeksen={[
            { naam: 'Instroom', kleur: 'merk', waarden: groepen.map((groep) => groep.instroomNieuw + groep.instroomBestaand) },
            { naam: 'Uitstroom', kleur: 'accent', waarden: groepen.map((groep) => groep.uitstroom) },
          ]}
        />
      </div>
      <Tabelvak naam="Ontwikkeling per klantgroep">
        <table class="utrecht-table">
          <caption class="alleen-voorlezen">Instroom, uitstroom en bestand per klantgroep</caption>
          <thead><tr><th scope="col">Klantgroep</th>{maten.map(([maat, naam]) => <th key={maat} scope="col" class="getal">{naam}</th>)}</tr></thead>
          <tbody>
            {groepen.map((groep) => (
              <tr key={groep.klantgroep}>
                <th scope="row"><Groep naam={groep.klantgroep} /></th>
                {maten.map(([maat]) => <td key={maat} class="getal">{getal(groep, maat).toLocaleString('nl-NL')}</td>)}
              </tr>
            ))}
          </tbody>
          <tfoot><tr><th scope="row">Samen</th>{maten.map(([maat]) => <td key={maat} class="getal">{totaal(maat).toLocaleString('nl-NL')}</td>)}</tr></tfoot>
        </table>
      </Tabelvak>
    </section>
  );
}
