import { Tabelvak } from '../../onderdelen/kleingoed';
import type { Indicatorcijfer } from './soorten';

/** What chapter 5 of the policy asks for, by its own headings: each with what was counted, and honest about what nobody here can count. */
export function Indicatorenkaart({ indicatoren }: { indicatoren: Indicatorcijfer[] }) {
  const gemeten = indicatoren.filter((indicator) => indicator.vorm !== 'GeenBron');
  const zonderBron = indicatoren.filter((indicator) => indicator.vorm === 'GeenBron');
  const themas = [...new Set(gemeten.map(thema))];
  return (
    <section class="kaart kaart--lang" aria-labelledby="indicatoren">
      <h2 id="indicatoren" class="utrecht-heading-2">Indicatoren</h2>
      <Tabelvak naam="Indicatoren">
        <table class="utrecht-table indicatoren">
          <caption class="alleen-voorlezen">Indicatoren met hun waarde en hoe die is geteld</caption>
          <thead><tr><th scope="col">Indicator</th><th scope="col" class="getal">Waarde</th><th scope="col">Hoe geteld</th></tr></thead>
          {themas.map((naam) => (
            <tbody key={naam}>
              <tr class="indicatoren__thema"><th scope="rowgroup" colSpan={3}>{naam}</th></tr>
              {gemeten.filter((indicator) => thema(indicator) === naam).map((indicator) => <Rij key={indicator.naam} indicator={indicator} />)}
            </tbody>
          ))}
        </table>
      </Tabelvak>
      {zonderBron.length > 0 && (
        <section aria-labelledby="geenbron">
          <h3 id="geenbron" class="utrecht-heading-3 lijstkop">Geen bron in dit systeem</h3>
          <ul class="opsomming">
            {zonderBron.map((indicator) => <li key={indicator.naam}><strong>{indicator.naam}</strong>. <span class="zacht">{indicator.definitie} Gevraagd in {indicator.bron}.</span></li>)}
          </ul>
        </section>
      )}
    </section>
  );
}

/** The first source names the heading: "par. 5, wij kennen onze klanten; I&O Research". */
function thema({ bron }: Indicatorcijfer): string {
  const [, paragraaf, kop] = /^(par\. [\d.]+)?(?:,\s*)?([^;]*)/.exec(bron) ?? [];
  const naam = kop?.trim() || 'Termijnen';
  return `${naam.charAt(0).toUpperCase()}${naam.slice(1)}${paragraaf ? ` (${paragraaf})` : ''}`;
}

function Rij({ indicator }: { indicator: Indicatorcijfer }) {
  return (
    <tr>
      <th scope="row"><strong>{indicator.naam}</strong><br /><span class="zacht klein">{indicator.definitie}</span></th>
      <td class="getal"><strong>{waarde(indicator)}</strong></td>
      <td class="klein">
        {(indicator.teller ?? 0).toLocaleString('nl-NL')} {indicator.tellerUitleg}
        {indicator.noemerUitleg && <><br />van {(indicator.noemer ?? 0).toLocaleString('nl-NL')} {indicator.noemerUitleg}</>}
      </td>
    </tr>
  );
}

/** What is divided by nothing has no value. */
export const waarde = (indicator: Indicatorcijfer): string =>
  indicator.waarde === undefined ? 'Geen cijfers' : `${indicator.waarde.toLocaleString('nl-NL')}${indicator.vorm === 'Percentage' ? '%' : ''}`;
