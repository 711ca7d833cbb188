import type { ComponentChildren } from 'preact';
import { gebruikOmgeving } from '../omgeving';

/** A link within the screens: no page is fetched, and everything that a link can do still works. */
export function Koppeling({ naar, klasse = 'utrecht-link utrecht-link--html-a', huidig, children }: {
  naar: string;
  klasse?: string;
  huidig?: boolean;
  children: ComponentChildren;
}) {
  const { ga } = gebruikOmgeving();
  return (
    <a
      href={naar}
      class={klasse}
      aria-current={huidig ? 'page' : undefined}
      onClick={(gebeurtenis) => {
        if (!gebeurtenis.ctrlKey && !gebeurtenis.metaKey && !gebeurtenis.shiftKey && gebeurtenis.button === 0) {
          gebeurtenis.preventDefault();
          ga(naar);
        }
      }}
    >
      {children}
    </a>
  );
}
