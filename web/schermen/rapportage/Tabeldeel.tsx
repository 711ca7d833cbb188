import { Groep, Tabelvak } from '../../onderdelen/kleingoed';
import { woord } from '../../woorden';

type Regel = Record<string, string | number | undefined>;

/** A plain list of the report: closed values as words, numbers to the right. */
export function Tabeldeel({ naam, regels, koppen, leeg }: { naam: string; regels: Regel[]; koppen: Record<string, string>; leeg: string }) {
  const id = `deel-${Object.keys(koppen).join('-')}`;
  const kolommen = Object.keys(koppen);
  const isGetal = (kolom: string) => regels.some((regel) => typeof regel[kolom] === 'number');
  return (
    <section class="kaart" aria-labelledby={id}>
      <h2 id={id} class="utrecht-heading-2">{naam}</h2>
      {regels.length === 0 ? <p class="leeg">{leeg}</p> : (
        <Tabelvak naam={naam}>
          <table class="utrecht-table">
            <caption class="alleen-voorlezen">{naam}</caption>
            <thead><tr>{kolommen.map((kolom) => <th key={kolom} scope="col" class={isGetal(kolom) ? 'getal' : ''}>{koppen[kolom]}</th>)}</tr></thead>
            <tbody>
              {regels.map((regel) => (
                <tr key={kolommen.map((kolom) => regel[kolom]).join(' ')}>
                  {kolommen.map((kolom) => <td key={kolom} class={isGetal(kolom) ? 'getal' : ''}>{cel(kolom, regel[kolom])}</td>)}
                </tr>
              ))}
            </tbody>
          </table>
        </Tabelvak>
      )}
    </section>
  );
}

const cel = (kolom: string, waarde: string | number | undefined) =>
  kolom === 'klantgroep' ? <Groep naam={waarde === undefined ? undefined : String(waarde)} /> : typeof waarde === 'number' ? waarde.toLocaleString('nl-NL') : woord(waarde);
