import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { woord } from '../woorden';

interface Basis {
  /** JSON pointer of the value in the request, by which the API names it in a mistake. */
  pointer: string;
  naam: string;
  uitleg?: string;
  fout?: string | undefined;
  verplicht?: boolean;
  /** One of many that are all optional: said once above them. */
  zonderMerk?: boolean;
}

const optioneel = (verplicht: boolean | undefined) => (verplicht ? '' : ' (niet verplicht)');

function beschreven(id: string, uitleg: unknown, fout: unknown): string | undefined {
  return [uitleg ? `${id}-uitleg` : '', fout ? `${id}-fout` : ''].filter(Boolean).join(' ') || undefined;
}

function Rondom({ id, naam, uitleg, fout, verplicht, zonderMerk, children }: Basis & { id: string; children: ComponentChildren }) {
  return (
    <div class={`utrecht-form-field veld${fout ? ' utrecht-form-field--invalid veld--fout' : ''}`}>
      <label class="utrecht-form-label" for={id}>{naam}{zonderMerk ? '' : optioneel(verplicht)}</label>
      {uitleg && <div id={`${id}-uitleg`} class="utrecht-form-field-description veld__uitleg">{uitleg}</div>}
      {fout && <div id={`${id}-fout`} class="utrecht-form-field-error-message veld__fout">{fout}</div>}
      {children}
    </div>
  );
}

const invoer = { text: { type: 'text' }, date: { type: 'date' }, number: { type: 'number', step: 'any' } } as const;

export function Tekstveld(props: Basis & { waarde: string; zet: (waarde: string) => void; type?: 'text' | 'number' | 'date' }) {
  const id = useId();
  return (
    <Rondom {...props} id={id}>
      <input
        id={id}
        class={`utrecht-textbox utrecht-textbox--html-input${props.fout ? ' utrecht-textbox--invalid' : ''}`}
        {...invoer[props.type ?? 'text']}
        value={props.waarde}
        onInput={(e) => props.zet(e.currentTarget.value)}
        aria-invalid={props.fout ? true : undefined}
        aria-describedby={beschreven(id, props.uitleg, props.fout)}
        aria-required={props.verplicht || undefined}
        data-pointer={props.pointer}
        autocomplete="off"
      />
    </Rondom>
  );
}

export function Tekstvak(props: Basis & { waarde: string; zet: (waarde: string) => void; regels?: number }) {
  const id = useId();
  return (
    <Rondom {...props} id={id}>
      <textarea
        id={id}
        class={`utrecht-textarea utrecht-textarea--html-textarea${props.fout ? ' utrecht-textarea--invalid' : ''}`}
        rows={props.regels ?? 3}
        maxLength={2000}
        value={props.waarde}
        onInput={(e) => props.zet(e.currentTarget.value)}
        aria-invalid={props.fout ? true : undefined}
        aria-describedby={beschreven(id, props.uitleg, props.fout)}
        aria-required={props.verplicht || undefined}
        data-pointer={props.pointer}
      />
    </Rondom>
  );
}

export function Keuzelijst(props: Basis & { waarde: string; zet: (waarde: string) => void; keuzes: readonly string[]; leeg?: string; tekst?: (waarde: string) => string }) {
  const id = useId();
  return (
    <Rondom {...props} id={id} verplicht={props.verplicht ?? true}>
      <select
        id={id}
        class={`utrecht-select utrecht-select--html-select${props.fout ? ' utrecht-select--invalid' : ''}`}
        value={props.waarde}
        onChange={(e) => props.zet(e.currentTarget.value)}
        aria-invalid={props.fout ? true : undefined}
        aria-describedby={beschreven(id, props.uitleg, props.fout)}
        data-pointer={props.pointer}
      >
        {props.leeg !== undefined && <option value="">{props.leeg}</option>}
        {props.keuzes.map((keuze) => <option key={keuze} value={keuze}>{(props.tekst ?? woord)(keuze)}</option>)}
      </select>
    </Rondom>
  );
}

function Veldgroep({ id, naam, uitleg, fout, verplicht, zonderMerk, klein, children }: Basis & { id: string; klein?: boolean; children: ComponentChildren }) {
  return (
    <fieldset
      class={`utrecht-form-fieldset__fieldset veld${klein ? ' veld--rij' : ''}${fout ? ' veld--fout' : ''}`}
      aria-describedby={beschreven(id, uitleg, fout)}
    >
      <legend class="utrecht-form-fieldset__legend">{naam}{zonderMerk ? '' : optioneel(verplicht)}</legend>
      {uitleg && <div id={`${id}-uitleg`} class="veld__uitleg">{uitleg}</div>}
      {fout && <div id={`${id}-fout`} class="utrecht-form-field-error-message veld__fout">{fout}</div>}
      <div class="keuzes">{children}</div>
    </fieldset>
  );
}

/** So many fit beside their question. */
const meesteNaast = 4;

export function Keuzes(props: Basis & { waarde: string; zet: (waarde: string) => void; keuzes: readonly string[]; klein?: boolean; tekst?: (waarde: string) => string }) {
  const id = useId();
  const naast = props.klein && !props.uitleg && props.keuzes.length <= meesteNaast;
  return (
    <Veldgroep {...props} id={id} klein={naast}>
      {props.keuzes.map((keuze, nummer) => (
        <label key={keuze} class={`keuze${props.klein ? ' keuze--klein' : ''}`}>
          <input
            type="radio"
            name={id}
            value={keuze}
            checked={props.waarde === keuze}
            onChange={() => props.zet(keuze)}
            data-pointer={nummer === 0 ? props.pointer : undefined}
          />
          {(props.tekst ?? woord)(keuze)}
        </label>
      ))}
    </Veldgroep>
  );
}

export function Vinkjes(props: Basis & { waarde: string[]; zet: (waarde: string[]) => void; keuzes: readonly string[] }) {
  const id = useId();
  return (
    <Veldgroep {...props} id={id}>
      {props.keuzes.map((keuze, nummer) => (
        <label key={keuze} class="keuze">
          <input
            type="checkbox"
            checked={props.waarde.includes(keuze)}
            onChange={(e) => props.zet(e.currentTarget.checked ? [...props.waarde, keuze] : props.waarde.filter((w) => w !== keuze))}
            data-pointer={nummer === 0 ? props.pointer : undefined}
          />
          {woord(keuze)}
        </label>
      ))}
    </Veldgroep>
  );
}

export const jaNee = (waarde: string): string => (waarde === 'ja' ? 'Ja' : 'Nee');
