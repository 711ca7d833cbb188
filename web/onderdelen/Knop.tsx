import type { ComponentChildren } from 'preact';

interface Eigenschappen {
  soort?: 'eerste' | 'tweede' | 'stil';
  klein?: boolean;
  bezig?: boolean;
  type?: 'button' | 'submit';
  bij?: () => void;
  /** For who hears the page: which one of many. */
  naam?: string;
  ingedrukt?: boolean;
  children: ComponentChildren;
}

const vormen = { eerste: 'primary-action', tweede: 'secondary-action', stil: 'subtle' };

export function Knop({ soort = 'tweede', klein, bezig, type = 'button', bij, naam, ingedrukt, children }: Eigenschappen) {
  return (
    <button
      type={type}
      class={`utrecht-button utrecht-button--${vormen[soort]}${klein ? ' utrecht-button--klein' : ''}`}
      onClick={() => !bezig && bij?.()}
      aria-busy={bezig}
      aria-pressed={ingedrukt}
    >
      {children}
      {naam && <span class="alleen-voorlezen"> {naam}</span>}
    </button>
  );
}
