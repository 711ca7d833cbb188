import { Tabelvak } from '../../onderdelen/kleingoed';
import type { Indicatorcijfer } from './soorten';

/** What chapter 5 of the policy asks for, each with what was counted. */
export function Indicatorenkaart({ indicatoren }: { indicatoren: Indicatorcijfer[] }) {
  return (
    <section class="kaart" aria-labelledby="indicatoren">
      <h2 id="indicatoren" class="utrecht-heading-2">Indicatoren</h2>
      <Tabelvak naam="Indicatoren">
        <table class="utrecht-table">
          <caption class="alleen-voorlezen">Indicatoren met hun waarde en hoe die is geteld</caption>
          <thead><tr><th scope="col">Indicator</th><th scope="col" class="getal">Waarde</th><th scope="col" class="getal">Geteld</th><th scope="col">Gevraagd in</th></tr></thead>
          <tbody>
            {indicatoren.map((indicator) => (
              <tr key={indicator.naam}>
                <th scope="row"><strong>{indicator.naam}</strong><br /><span class="zacht klein">{indicator.definitie}</span>
                  {indicator.vorm !== 'GeenBron' && <><br /><span class="zacht klein">Geteld: {indicator.tellerUitleg}{indicator.noemerUitleg ? `, van ${indicator.noemerUitleg}` : ''}.</span></>}
                </th>
                <td class="getal"><strong>{waarde(indicator)}</strong></td>
                <td class="getal zacht">{indicator.noemer === undefined || indicator.teller === undefined ? '' : indicator.vorm === 'Gemiddelde' ? `over ${indicator.noemer.toLocaleString('nl-NL')}` : `${indicator.teller.toLocaleString('nl-NL')} van ${indicator.noemer.toLocaleString('nl-NL')}`}</td>
                <td class="klein zacht">{indicator.bron}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Tabelvak>
    </section>
  );
}

function waarde(indicator: Indicatorcijfer): string {
  if (indicator.vorm === 'GeenBron') {
    return 'Niet in dit systeem';
  }
  return indicator.waarde === undefined ? 'Geen cijfers' : `${indicator.waarde.toLocaleString('nl-NL')}${indicator.vorm === 'Percentage' ? '%' : ''}`;
}
