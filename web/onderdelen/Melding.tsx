import type { ComponentChildren } from 'preact';
import type { Probleem } from '../api';

type Soort = 'info' | 'goed' | 'fout' | 'let-op';

const alert: Record<Soort, string> = { info: 'info', goed: 'ok', fout: 'error', 'let-op': 'warning' };

export function Melding({ soort = 'info', titel, children }: { soort?: Soort; titel?: string; children?: ComponentChildren }) {
  return (
    <div class={`utrecht-alert utrecht-alert--${alert[soort]} bericht bericht--${soort}`} role={soort === 'fout' ? 'alert' : undefined}>
      <div class="utrecht-alert__content">
        {titel && <p><strong>{titel}</strong></p>}
        {children}
      </div>
    </div>
  );
}

/** What the API says is wrong; mistakes that belong to a field stand there too. */
export function Probleemmelding({ probleem, bijVelden = [], children }: { probleem: Probleem; bijVelden?: string[]; children?: ComponentChildren }) {
  const los = probleem.fouten.filter((fout) => !bijVelden.includes(fout.pointer));
  return (
    <Melding soort={probleem.status === 412 ? 'let-op' : 'fout'} titel={probleem.titel}>
      <p>{probleem.message}</p>
      {los.length > 0 && <ul>{los.map((fout) => <li key={fout.pointer}>{fout.detail}</li>)}</ul>}
      {children}
    </Melding>
  );
}
