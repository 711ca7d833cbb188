import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { Knop } from './Knop';

/** A dialog: the browser keeps the focus in it, and gives it back to where it was. */
export function Venster({ titel, sluit, breed, children }: { titel: string; sluit: () => void; breed?: boolean; children: ComponentChildren }) {
  const venster = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const van = document.activeElement as HTMLElement | null;
    venster.current?.showModal();
    venster.current?.querySelector<HTMLElement>('h2')?.focus();
    return () => {
      if (van?.isConnected) {
        van.focus();
      }
    };
  }, []);
  return (
    <dialog
      ref={venster}
      class={`venster${breed ? ' venster--breed' : ''}`}
      aria-labelledby={id}
      onCancel={(e) => {
        e.preventDefault();
        sluit();
      }}
    >
      <div class="venster__kop">
        <h2 id={id} class="utrecht-heading-2" tabIndex={-1}>{titel}</h2>
        <Knop soort="stil" klein bij={sluit}>Sluiten</Knop>
      </div>
      {children}
    </dialog>
  );
}
