import { korteDatum } from '../../datum';
import { gebruikOmgeving } from '../../omgeving';
import { Label } from '../../onderdelen/kleingoed';
import { Koppeling } from '../../onderdelen/Koppeling';
import { woord } from '../../woorden';

export interface Afwezigheidsregel {
  afwezigheidId: string;
  medewerkerId: string;
  van: string;
  tot: string;
  status: string;
}

/** Who is not there: for a manager everybody, with the proposals that wait; for others their own. */
export function Afwezigheden({ regels }: { regels: Afwezigheidsregel[] }) {
  const { collegas } = gebruikOmgeving();
  return regels.length === 0 ? null : (
    <section class="kaart" aria-labelledby="afwezig">
      <h2 id="afwezig" class="utrecht-heading-2">Afwezig</h2>
      <ul class="lijst">
        {regels.map((regel) => (
          <li key={regel.afwezigheidId} class="regel">
            <div class="regel__kop">
              <Koppeling naar={`/app/afwezigheden/${regel.afwezigheidId}`}>{collegas.naam(regel.medewerkerId)}</Koppeling>
              <Label soort={regel.status === 'Voorgesteld' ? 'let-op' : 'goed'}>{regel.status === 'Voorgesteld' ? 'Wacht op akkoord' : woord(regel.status)}</Label>
            </div>
            <div class="regel__onder"><span>{korteDatum(regel.van)} tot en met {korteDatum(regel.tot)}</span></div>
          </li>
        ))}
      </ul>
    </section>
  );
}
