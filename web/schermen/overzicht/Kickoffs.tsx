import { moment } from '../../datum';
import { gebruikOmgeving } from '../../omgeving';
import { Groep, Label, Tabelvak } from '../../onderdelen/kleingoed';
import type { Kickoff } from './soorten';

export function Kickoffs({ kickOffs }: { kickOffs: Kickoff[] }) {
  const { vandaag } = gebruikOmgeving();
  return (
    <section class="kaart" aria-labelledby="kickoffs">
      <h2 id="kickoffs" class="utrecht-heading-2">Kick-offs die komen</h2>
      {kickOffs.length === 0 ? <p class="leeg">Er zijn nog geen kick-offs gepland.</p> : (
        <Tabelvak naam="Kick-offs die komen">
          <table class="utrecht-table">
            <caption class="alleen-voorlezen">Kick-offs met hun plekken</caption>
            <thead><tr><th scope="col">Wanneer</th><th scope="col">Groep</th><th scope="col">Plekken bezet</th></tr></thead>
            <tbody>
              {kickOffs.map((k) => (
                <tr key={k.bijeenkomstId}>
                  <th scope="row">{moment(k.beginTijdstip, vandaag)}<br /><span class="zacht klein">{k.plaats}</span></th>
                  <td><Groep naam={k.klantgroep} /></td>
                  <td>
                    {k.bezet} van {k.capaciteit} {k.bezet >= k.capaciteit && <Label soort="let-op">Vol</Label>}
                    <progress class="vulling" max={k.capaciteit} value={k.bezet} aria-label={`${k.bezet} van ${k.capaciteit} plekken bezet`} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Tabelvak>
      )}
    </section>
  );
}
