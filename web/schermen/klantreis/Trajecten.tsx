import { gezegd, korteDatum } from '../../datum';
import type { Handeling } from '../../handelingen/Handeling';
import { trajectAfronden, trajectBeginnen, trajectcontact, type Traject } from '../../handelingen/trajecten';
import { gebruikOmgeving } from '../../omgeving';
import { Label } from '../../onderdelen/kleingoed';
import { Knop } from '../../onderdelen/Knop';
import { woord } from '../../woorden';

/** What the klant does to get on; one that runs always has a next moment of contact. */
export function Trajecten({ klantreisId, trajecten, begin }: { klantreisId: string; trajecten: Traject[]; begin: (handeling: Handeling) => void }) {
  const { vandaag } = gebruikOmgeving();
  return (
    <section aria-labelledby="trajecten">
      <div class="regel__kop">
        <h3 id="trajecten" class="utrecht-heading-3">Trajecten</h3>
        <Knop klein bij={() => begin(trajectBeginnen(klantreisId, vandaag))}>Traject beginnen</Knop>
      </div>
      {trajecten.length === 0 ? <p class="zacht">Er is nog geen traject.</p> : (
        <ul class="lijst lijst--onder-kop">
          {[...trajecten].sort((a, b) => Number(a.resultaat !== undefined) - Number(b.resultaat !== undefined) || b.nummer - a.nummer)
            .map((traject) => <li key={traject.nummer}><Trajectregel klantreisId={klantreisId} traject={traject} begin={begin} /></li>)}
        </ul>
      )}
    </section>
  );
}

function Trajectregel({ klantreisId, traject, begin }: { klantreisId: string; traject: Traject; begin: (handeling: Handeling) => void }) {
  const { vandaag } = gebruikOmgeving();
  const { resultaat, volgendeContactdatum: contact } = traject;
  const laat = contact !== undefined && contact < vandaag;
  return (
    <article class={`regel${resultaat === undefined && laat ? ' regel--laat' : ''}`}>
      <div class="regel__kop">
        <strong>{woord(traject.instrument)}</strong>
        <Label soort={resultaat === undefined ? 'info' : resultaat === 'Geslaagd' ? 'goed' : 'let-op'}>{resultaat === undefined ? 'Loopt' : woord(resultaat)}</Label>
      </div>
      <div class="regel__onder">
        <span>{woord(traject.aanbieder)}, doel: {woord(traject.doel).toLowerCase()}</span>
        <span>{korteDatum(traject.begindatum)}{traject.einddatum ? ` tot en met ${korteDatum(traject.einddatum)}` : ''}</span>
      </div>
      {resultaat === undefined && contact && (
        <p>{laat ? <Label soort="fout">Contact had gemoeten: uiterlijk {gezegd(contact, vandaag)}</Label> : `Contact uiterlijk ${gezegd(contact, vandaag)}.`}</p>
      )}
      {resultaat === undefined && (
        <div class="knoppen">
          <Knop klein soort="eerste" bij={() => begin(trajectcontact(`/v1/klantreizen/${klantreisId}/trajecten/${traject.nummer}/contacten`))} naam={`over ${woord(traject.instrument)}`}>Contact vastleggen</Knop>
          <Knop klein bij={() => begin(trajectAfronden(klantreisId, traject, vandaag))} naam={`van ${woord(traject.instrument)}`}>Afronden</Knop>
        </div>
      )}
    </article>
  );
}
