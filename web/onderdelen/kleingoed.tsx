import type { ComponentChildren } from 'preact';
import type { Opgehaald } from '../ophalen';
import { woord } from '../woorden';
import { Knop } from './Knop';
import { Probleemmelding } from './Melding';

export function Groep({ naam }: { naam: string | undefined }) {
  return <span class={`groep groep--${naam ?? 'zonder'}`}>{naam === undefined ? 'Nog niet ingedeeld' : woord(naam)}</span>;
}

export function Label({ soort, children }: { soort?: 'fout' | 'let-op' | 'goed' | 'info'; children: ComponentChildren }) {
  return <span class={`label${soort ? ` label--${soort}` : ''}`}>{children}</span>;
}

/** The screen's heading gets the focus when somebody comes here, so that a screen reader says where one is. */
export function Schermkop({ titel, uitleg, children }: { titel: string; uitleg?: ComponentChildren; children?: ComponentChildren }) {
  return (
    <div class="scherm__kop">
      <div>
        <h1 class="utrecht-heading-1" tabIndex={-1}>{titel}</h1>
        {uitleg && <p>{uitleg}</p>}
      </div>
      {children}
    </div>
  );
}

/** What was fetched, or why it is not there. */
export function Met<T>({ van, children }: { van: Opgehaald<T>; children: (waarde: T) => ComponentChildren }) {
  if (van.waarde !== undefined) {
    return <>{children(van.waarde)}</>;
  }
  return van.fout
    ? <Probleemmelding probleem={van.fout}><p><Knop klein bij={() => void van.opnieuw()}>Opnieuw proberen</Knop></p></Probleemmelding>
    : <p class="wachten" role="status">Bezig met laden</p>;
}

export function Feiten({ feiten }: { feiten: [string, ComponentChildren][] }) {
  return (
    <dl class="feiten">
      {feiten.map(([naam, waarde]) => <div key={naam}><dt>{naam}</dt><dd>{waarde}</dd></div>)}
    </dl>
  );
}

/** A table that scrolls by itself on a narrow screen, also with the keyboard. */
export function Tabelvak({ naam, children }: { naam: string; children: ComponentChildren }) {
  return <div class="tabelvak" role="region" aria-label={naam} tabIndex={0}>{children}</div>;
}
