import { haalAlles, type Koppelingen } from '../../api';
import { dagVan, korteDatum, tijd } from '../../datum';
import { gebruikOmgeving } from '../../omgeving';
import { Met, Tabelvak } from '../../onderdelen/kleingoed';
import { Venster } from '../../onderdelen/Venster';
import { useOphalen } from '../../ophalen';
import { woord } from '../../woorden';

interface Inzage {
  op: string;
  wie: string;
  rol?: string;
  doel: string;
  reden?: string;
}

const meeste = 500;

/** Who saw the data of a klant, to be shown to the klant who asks. */
export function Inzagen({ pad, sluit }: { pad: string; sluit: () => void }) {
  const { collegas } = gebruikOmgeving();
  const gehaald = useOphalen(pad, async (stop) => {
    const inzagen = await haalAlles<{ inzagen: Inzage[]; _links: Koppelingen }, Inzage>(`${pad}?aantal=100`, (p) => p.inzagen, meeste, stop);
    return inzagen.sort((a, b) => b.op.localeCompare(a.op));
  });
  return (
    <Venster titel="Wie bekeek de gegevens?" sluit={sluit} breed>
      <Met van={gehaald}>
        {(inzagen) => inzagen.length === 0 ? <p class="leeg">Niemand bekeek de gegevens van deze klant.</p> : (
          <Tabelvak naam="Inzagen">
            <table class="utrecht-table">
              <caption class="alleen-voorlezen">Wie de gegevens van deze klant bekeek, de laatste eerst</caption>
              <thead><tr><th scope="col">Wanneer</th><th scope="col">Wie</th><th scope="col">Wat</th><th scope="col">Waarom</th></tr></thead>
              <tbody>
                {inzagen.map((inzage, nummer) => (
                  <tr key={`${inzage.op} ${nummer}`}>
                    <th scope="row">{korteDatum(dagVan(inzage.op))}, {tijd(inzage.op)}</th>
                    <td>{collegas.naam(inzage.wie)}{inzage.rol && <span class="zacht klein">, {woord(inzage.rol).toLowerCase()}</span>}</td>
                    <td>{woord(inzage.doel.charAt(0).toUpperCase() + inzage.doel.slice(1))}</td>
                    <td>{inzage.reden ?? ''}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Tabelvak>
        )}
      </Met>
    </Venster>
  );
}
