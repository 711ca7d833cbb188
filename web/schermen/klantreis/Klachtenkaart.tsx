import { dagVan, korteDatum } from '../../datum';
import { klachtAfhandelen, klachtVerdagen } from '../../handelingen/feedback';
import type { Handeling } from '../../handelingen/Handeling';
import { gebruikOmgeving, heeftRol } from '../../omgeving';
import { Knop } from '../../onderdelen/Knop';
import type { Gebeurtenis } from '../../soorten';

/** A manager does not open a dossier, and settles a complaint all the same: the timeline says which are open. */
export function Klachtenkaart({ klantreisId, tijdlijn, begin }: { klantreisId: string; tijdlijn: Gebeurtenis[]; begin: (handeling: Handeling) => void }) {
  const { ik, vandaag } = gebruikOmgeving();
  const nummers = (soort: string) => tijdlijn.filter((g) => g.soort === soort).map((g) => ({ nummer: Number(/\d+/.exec(g.wat)?.[0]), op: g.op, wat: g.wat }));
  const klaar = new Set(nummers('KlachtWerdAfgehandeld').map((k) => k.nummer));
  const open = nummers('KlachtWerdIngediend').filter((k) => !klaar.has(k.nummer));
  const verdaagd = new Map(nummers('KlachtWerdVerdaagd').sort((a, b) => a.op.localeCompare(b.op)).map((k) => [k.nummer, k.wat.split(' verdaagd ')[1]]));
  return open.length === 0 || !heeftRol(ik, 'Manager') ? null : (
    <section class="kaart" aria-labelledby="openklachten">
      <h2 id="openklachten" class="utrecht-heading-2">Klachten</h2>
      <ul class="lijst">
        {open.map((k) => (
          <li key={k.nummer} class="regel">
            <strong>{k.wat.split(': ')[1]}</strong>
            <span class="zacht">Ingediend op {korteDatum(dagVan(k.op))}{verdaagd.has(k.nummer) ? `, verdaagd ${verdaagd.get(k.nummer)}` : ''}</span>
            <div class="knoppen">
              <Knop klein soort="eerste" bij={() => begin(klachtAfhandelen(klantreisId, k.nummer))} naam={`klacht ${k.nummer}`}>Afhandelen</Knop>
              <Knop klein bij={() => begin(klachtVerdagen(klantreisId, k.nummer, vandaag))} naam={`klacht ${k.nummer}`}>Verdagen</Knop>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
