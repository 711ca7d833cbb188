import { Grafiek } from '../../onderdelen/Grafiek';
import { Groep, Tabelvak } from '../../onderdelen/kleingoed';
import { klantgroepen } from '../../soorten';
import { woord } from '../../woorden';

type Waarde = string | number | boolean | null | undefined;
type Regel = Record<string, Waarde>;

/** A part of the report: a list of lines is a table, and where a line is about a klantgroep a chart before it. */
export function Deel({ naam, inhoud }: { naam: string; inhoud: unknown }) {
  const regels = alsRegels(inhoud);
  if (regels.length === 0) {
    return null;
  }
  const kolommen = [...new Set(regels.flatMap((regel) => Object.keys(regel)))];
  const perGroep = kolommen.includes('klantgroep') && regels.length <= klantgroepen.length + 1;
  const getallen = kolommen.filter((kolom) => regels.some((regel) => typeof regel[kolom] === 'number'));
  const id = `deel-${naam}`;
  return (
    <section class="kaart" aria-labelledby={id}>
      <h2 id={id} class="utrecht-heading-2">{woord(naam)}</h2>
      {perGroep && getallen.length > 0 && (
        <Grafiek
          soort="staven"
          zonderTabel
          titel={woord(naam)}
          langsNaam="Maat"
          langs={getallen.map(woord)}
          reeksen={regels.map((regel) => {
            const groep = typeof regel['klantgroep'] === 'string' ? regel['klantgroep'] : undefined;
            return { naam: groep ?? 'Nog niet ingedeeld', kleur: groep ?? 'zonder', waarden: getallen.map((kolom) => Number(regel[kolom] ?? 0)) };
          })}
        />
      )}
      <Tabelvak naam={woord(naam)}>
        <table class="utrecht-table">
          <caption class="alleen-voorlezen">{woord(naam)}</caption>
          <thead><tr>{kolommen.map((kolom) => <th key={kolom} scope="col" class={getallen.includes(kolom) ? 'getal' : ''}>{woord(kolom)}</th>)}</tr></thead>
          <tbody>
            {regels.map((regel, nummer) => (
              <tr key={nummer}>
                {kolommen.map((kolom) => (
                  <td key={kolom} class={getallen.includes(kolom) ? 'getal' : ''}>{kolom === 'klantgroep' ? <Groep naam={typeof regel[kolom] === 'string' ? regel[kolom] : undefined} /> : tekst(regel[kolom])}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Tabelvak>
    </section>
  );
}

const tekst = (waarde: Waarde): string =>
  waarde === null || waarde === undefined ? '' : typeof waarde === 'number' ? waarde.toLocaleString('nl-NL') : typeof waarde === 'boolean' ? (waarde ? 'ja' : 'nee')
    : /^[A-Z][A-Za-z]+$/.test(waarde) ? woord(waarde) : waarde;

function alsRegels(inhoud: unknown): Regel[] {
  const isRegel = (deel: unknown): deel is Regel => typeof deel === 'object' && deel !== null && Object.values(deel).every((waarde) => typeof waarde !== 'object');
  return Array.isArray(inhoud) ? inhoud.filter(isRegel) : [];
}
