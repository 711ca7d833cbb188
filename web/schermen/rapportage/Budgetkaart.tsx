import { Grafiek } from '../../onderdelen/Grafiek';
import { Groep, Tabelvak } from '../../onderdelen/kleingoed';
import type { Budgetcijfers } from './soorten';

const euro = new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 });

const procent = new Intl.NumberFormat('nl-NL', { style: 'percent', maximumFractionDigits: 1 });

const aandeel = ({ budget, normkosten }: Budgetcijfers): string => (budget > 0 ? procent.format(normkosten / budget) : '-');

/** The budget of the period beside the work that was done, by the norm hours of the policy. */
export function Budgetkaart({ budgetten }: { budgetten: Budgetcijfers[] }) {
  return (
    <section class="kaart" aria-labelledby="budget">
      <h2 id="budget" class="utrecht-heading-2">Budget en werk</h2>
      <p class="zacht">De kosten zijn gerekend met normuren per contactmoment. Het is niet wat er is betaald.</p>
      <Grafiek
        soort="staven"
        zonderTabel
        titel="Budget en kosten volgens de norm, in duizenden euro's, per klantgroep"
        langsNaam="Klantgroep"
        langs={budgetten.map((deel) => deel.klantgroep)}
        reeksen={[
          { naam: 'Budget (x 1.000 euro)', kleur: 'zonder', waarden: budgetten.map((deel) => deel.budget / 1000) },
          { naam: 'Kosten volgens de norm (x 1.000 euro)', kleur: 'merk', waarden: budgetten.map((deel) => deel.normkosten / 1000) },
        ]}
      />
      <Tabelvak naam="Budget en werk per klantgroep">
        <table class="utrecht-table">
          <caption class="alleen-voorlezen">Budget, contactmomenten en kosten volgens de norm per klantgroep</caption>
          <thead>
            <tr><th scope="col">Klantgroep</th><th scope="col" class="getal">Budget</th><th scope="col" class="getal">Contactmomenten</th><th scope="col" class="getal">Normuren</th><th scope="col" class="getal">Kosten volgens de norm</th><th scope="col" class="getal">Deel van het budget</th></tr>
          </thead>
          <tbody>
            {budgetten.map((deel) => (
              <tr key={deel.klantgroep}>
                <th scope="row"><Groep naam={deel.klantgroep} /></th>
                <td class="getal">{euro.format(deel.budget)}</td>
                <td class="getal">{deel.contactmomenten.toLocaleString('nl-NL')}</td>
                <td class="getal">{deel.normuren.toLocaleString('nl-NL')}</td>
                <td class="getal">{euro.format(deel.normkosten)}</td>
                <td class="getal">{aandeel(deel)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Tabelvak>
    </section>
  );
}
