import { dagVan, korteDatum } from '../../datum';
import type { Dossier } from '../../handelingen/dossier';
import { klacht, tevredenheid as vragen } from '../../handelingen/feedback';
import type { Handeling } from '../../handelingen/Handeling';
import { gebruikOmgeving } from '../../omgeving';
import { Label } from '../../onderdelen/kleingoed';
import { Knop } from '../../onderdelen/Knop';
import { woord } from '../../woorden';

/** What the klant thinks of it: the marks, and what he or she complained of. */
export function Feedback({ klantreisId, tevredenheid, klachten, begin }: Pick<Dossier, 'tevredenheid' | 'klachten'> & { klantreisId: string; begin: (handeling: Handeling) => void }) {
  const { collegas } = gebruikOmgeving();
  return (
    <div class="delen">
      <section class="regel" aria-labelledby="tevredenheid">
        <h3 id="tevredenheid" class="utrecht-heading-3">Tevredenheid</h3>
        {tevredenheid.length === 0 ? <p class="zacht">Nog niet gevraagd.</p> : (
          <ul class="opsomming">
            {[...tevredenheid].reverse().map((meting) => (
              <li key={meting.nummer}><strong>{meting.score}</strong> in {woord(meting.fase).toLowerCase()}, {korteDatum(dagVan(meting.op))} <span class="zacht klein">({woord(meting.methode).toLowerCase()}, {collegas.naam(meting.wie)})</span></li>
            ))}
          </ul>
        )}
        <div class="knoppen"><Knop klein bij={() => begin(vragen(klantreisId))}>Tevredenheid vastleggen</Knop></div>
      </section>
      <section class="regel" aria-labelledby="klachten">
        <h3 id="klachten" class="utrecht-heading-3">Klachten</h3>
        {klachten.length === 0 ? <p class="zacht">Er zijn geen klachten.</p> : (
          <ul class="opsomming">
            {klachten.map((k) => (
              <li key={k.nummer}>{woord(k.onderwerp)}, {korteDatum(dagVan(k.op))} <Label soort={k.oordeel ? undefined : 'let-op'}>{k.oordeel ? woord(k.oordeel) : k.afhandelenVoor ? `Afhandelen voor of op ${korteDatum(k.afhandelenVoor)}` : 'Nog niet afgehandeld'}</Label></li>
            ))}
          </ul>
        )}
        <div class="knoppen"><Knop klein bij={() => begin(klacht(klantreisId))}>Klacht indienen</Knop></div>
      </section>
    </div>
  );
}
