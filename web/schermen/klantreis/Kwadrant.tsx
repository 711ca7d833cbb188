import { woord } from '../../woorden';

const vakken = ['NietWillenWelKunnen', 'WelWillenWelKunnen', 'NietWillenNietKunnen', 'WelWillenNietKunnen'];

/** Willing to the right, able above: where the klant stands, and where everybody should come. */
export function Kwadrant({ kwadrant, grondslag }: { kwadrant: string; grondslag: string }) {
  return (
    <>
      <div class="kwadrant" aria-hidden="true">
        {vakken.map((vak) => <span key={vak} class={vak === kwadrant ? 'kwadrant__hier' : ''}>{woord(vak)}</span>)}
      </div>
      <p><span class="alleen-voorlezen">{woord(kwadrant)}. </span>Gebaseerd op: {woord(grondslag).toLowerCase()}.</p>
    </>
  );
}
