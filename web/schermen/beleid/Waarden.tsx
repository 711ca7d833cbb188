import { Label, Tabelvak } from '../../onderdelen/kleingoed';
import { woord } from '../../woorden';
import { alsTekst, bladen, isTak, type Document, type Waardeblad } from './document';

/** The whole policy as tables, a section at a time. */
export function Waarden({ document }: { document: Document }) {
  return (
    <>
      {Object.entries(document).filter((deel): deel is [string, Document] => isTak(deel[1])).map(([naam, deel]) => (
        <details key={naam}>
          <summary>{woord(naam)}</summary>
          <Tabelvak naam={`Waarden van ${woord(naam)}`}>
            <table class="utrecht-table">
              <caption class="alleen-voorlezen">{woord(naam)}</caption>
              <thead><tr><th scope="col">Wat</th><th scope="col">Waarde</th><th scope="col">Waar komt het vandaan</th></tr></thead>
              <tbody>
                {bladen(deel).map(([pointer, blad]) => (
                  <tr key={pointer}>
                    <th scope="row">{padnaam(pointer)}</th>
                    <td><strong>{metEenheid(blad)}</strong></td>
                    <td class="klein">{blad.aanname ? <><Label soort="let-op">Aanname</Label> {blad.reden}</> : blad.bron}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Tabelvak>
        </details>
      ))}
    </>
  );
}

export const padnaam = (pointer: string): string => pointer.slice(1).split('/').map((deel) => woord(deel)).join(' \u203a ');

const metEenheid = (blad: Waardeblad): string => `${alsTekst(blad.waarde)}${blad.eenheid ? ` ${blad.eenheid}` : ''}`;
