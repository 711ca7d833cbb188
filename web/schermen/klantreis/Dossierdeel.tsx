import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Handeling } from '../../handelingen/Handeling';
import { Label } from '../../onderdelen/kleingoed';
import { Knop } from '../../onderdelen/Knop';
import { woord } from '../../woorden';

/** One part of the dossier: what it says, whether that still holds, and the way to change it. */
export function Dossierdeel({ naam, stand, handeling, begin, children }: {
  naam: string;
  stand: string | undefined;
  handeling: Handeling | undefined;
  begin: (handeling: Handeling) => void;
  children: ComponentChildren;
}) {
  const id = useId();
  return (
    <section class="regel" aria-labelledby={id}>
      <div class="regel__kop">
        <h3 id={id} class="utrecht-heading-3">{handeling?.naam ?? woord(naam)}</h3>
        {stand && <Label soort={stand === 'Actueel' ? 'goed' : stand === 'Verouderd' ? 'let-op' : undefined}>{woord(stand)}</Label>}
      </div>
      {children || <p class="zacht">Nog niet ingevuld.</p>}
      {handeling && <div class="knoppen"><Knop klein bij={() => begin(handeling)} naam={handeling.naam.toLowerCase()}>{children ? 'Bijwerken' : 'Invullen'}</Knop></div>}
    </section>
  );
}
