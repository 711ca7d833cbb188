import { moment } from '../../datum';
import type { Handeling } from '../../handelingen/Handeling';
import { gebruikOmgeving, heeftRol } from '../../omgeving';
import { Knop } from '../../onderdelen/Knop';
import { Label, Tabelvak } from '../../onderdelen/kleingoed';
import type { Klantreis } from '../../soorten';
import { woord } from '../../woorden';

/** What runs for this klantreis, for who keeps the system going. */
export function Sporenkaart({ reis, begin }: { reis: Klantreis; begin: (handeling: Handeling) => void }) {
  const { ik, vandaag } = gebruikOmgeving();
  const herstart = reis._links['herstart']?.href;
  if (!reis.sporen || reis.sporen.length === 0 || !heeftRol(ik, 'Beheerder', 'Manager')) {
    return null;
  }
  return (
    <section class="kaart" aria-labelledby="sporen">
      <h2 id="sporen" class="utrecht-heading-2">Wat er loopt</h2>
      <Tabelvak naam="Sporen">
        <table class="utrecht-table">
          <caption class="alleen-voorlezen">Sporen van deze klantreis</caption>
          <thead><tr><th scope="col">Spoor</th><th scope="col">Stand</th><th scope="col">Wacht op</th></tr></thead>
          <tbody>
            {reis.sporen.map((spoor) => (
              <tr key={spoor.naam}>
                <th scope="row">{spoor.naam}</th>
                <td><Label soort={spoor.status === 'Loopt' ? 'goed' : 'fout'}>{woord(spoor.status)}</Label></td>
                <td>{spoor.wachtOp}<br /><span class="zacht klein">{moment(spoor.volgendMomentOp, vandaag)}</span></td>
              </tr>
            ))}
          </tbody>
        </table>
      </Tabelvak>
      {herstart && heeftRol(ik, 'Beheerder') && (
        <Knop klein bij={() => begin({ naam: 'Herstarten', knop: 'Herstarten', pad: herstart, velden: [], gedaan: 'De klantreis begint weer waar zij was.' })}>Herstart wat vastzit</Knop>
      )}
    </section>
  );
}
