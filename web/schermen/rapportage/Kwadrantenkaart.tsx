import { Grafiek } from '../../onderdelen/Grafiek';
import { Groep, Tabelvak } from '../../onderdelen/kleingoed';
import { klantgroepen } from '../../soorten';
import { woord } from '../../woorden';
import type { Kwadrantcijfers } from './soorten';

const kwadranten = ['NietWillenNietKunnen', 'NietWillenWelKunnen', 'WelWillenNietKunnen', 'WelWillenWelKunnen'];

/** Who wants and who can, at both ends of the quarter: the aim is that more come to both. */
export function Kwadrantenkaart({ cijfers }: { cijfers: Kwadrantcijfers[] }) {
  const tel = (kwadrant: string, maat: 'begin' | 'einde', klantgroep?: string) =>
    cijfers.filter((regel) => regel.kwadrant === kwadrant && (klantgroep === undefined || regel.klantgroep === klantgroep)).reduce((som, regel) => som + regel[maat], 0);
  const leeg = cijfers.every((regel) => regel.begin + regel.einde === 0);
  return (
    <section class="kaart" aria-labelledby="kwadranten">
      <h2 id="kwadranten" class="utrecht-heading-2">Willen en kunnen</h2>
      {leeg ? <p class="leeg">Hier is nog niets over vastgelegd.</p> : (
        <>
          <Grafiek
            soort="staven"
            zonderTabel
            titel="Klanten per kwadrant van willen en kunnen, aan het begin en aan het einde"
            langsNaam="Kwadrant"
            langs={kwadranten.map(woord)}
            reeksen={[
              { naam: 'Begin', kleur: 'zonder', waarden: kwadranten.map((kwadrant) => tel(kwadrant, 'begin')) },
              { naam: 'Einde', kleur: 'merk', waarden: kwadranten.map((kwadrant) => tel(kwadrant, 'einde')) },
            ]}
          />
          <Tabelvak naam="Willen en kunnen per klantgroep">
            <table class="utrecht-table">
              <caption>Aantal klanten aan het begin en aan het einde, en wat er bij kwam of af ging</caption>
              <thead><tr><th scope="col">Klantgroep</th>{kwadranten.map((kwadrant) => <th key={kwadrant} scope="col" class="getal">{woord(kwadrant)}</th>)}</tr></thead>
              <tbody>
                {klantgroepen.map((groep) => (
                  <tr key={groep}>
                    <th scope="row"><Groep naam={groep} /></th>
                    {kwadranten.map((kwadrant) => <Verandering key={kwadrant} begin={tel(kwadrant, 'begin', groep)} einde={tel(kwadrant, 'einde', groep)} />)}
                  </tr>
                ))}
              </tbody>
              <tfoot><tr><th scope="row">Samen</th>{kwadranten.map((kwadrant) => <Verandering key={kwadrant} begin={tel(kwadrant, 'begin')} einde={tel(kwadrant, 'einde')} />)}</tr></tfoot>
            </table>
          </Tabelvak>
        </>
      )}
    </section>
  );
}

function Verandering({ begin, einde }: { begin: number; einde: number }) {
  const verschil = einde - begin;
  return <td class="getal">{begin.toLocaleString('nl-NL')} naar {einde.toLocaleString('nl-NL')} <span class="zacht klein">({verschil > 0 ? '+' : ''}{verschil.toLocaleString('nl-NL')})</span></td>;
}
