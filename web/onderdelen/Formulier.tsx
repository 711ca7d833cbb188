import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Probleem } from '../api';
import { alsProbleem } from '../ophalen';
import { Knop } from './Knop';
import { Probleemmelding } from './Melding';

interface Eigenschappen {
  knop: string;
  verstuur: () => Promise<void>;
  stop?: () => void;
  /** Fields of which the API names the mistake; they stand at the field. */
  velden: string[];
  children: (fout: (pointer: string) => string | undefined) => ComponentChildren;
}

/** Sends once at a time, shows what is wrong at its field, and puts the focus on the first mistake. */
export function Formulier({ knop, verstuur, stop, velden, children }: Eigenschappen) {
  const [probleem, zetProbleem] = useState<Probleem>();
  const [bezig, zetBezig] = useState(false);
  const formulier = useRef<HTMLFormElement>(null);
  const heeftVeldOnder = (pointer: string) => velden.some((veld) => veld.startsWith(`${pointer}/`));
  const veldVan = (pointer: string) => velden.filter((veld) => pointer === veld || pointer.startsWith(`${veld}/`)).sort((a, b) => b.length - a.length)[0];

  // What is wrong with the field itself; else what is wrong with all that it is a part of.
  const tekstBij = ({ fouten }: Probleem, veld: string) =>
    fouten.filter((fout) => veldVan(fout.pointer) === veld).map((fout) => fout.detail).join(' ')
    || fouten.find((fout) => fout.pointer !== '' && veld.startsWith(`${fout.pointer}/`))?.detail;

  const stuur = async () => {
    if (bezig) {
      return;
    }
    zetBezig(true);
    zetProbleem(undefined);
    try {
      await verstuur();
    } catch (fout) {
      const gevonden = alsProbleem(fout);
      zetProbleem(gevonden);
      requestAnimationFrame(() => {
        const eerste = velden.find((veld) => tekstBij(gevonden, veld) !== undefined);
        const doel = eerste === undefined ? null : formulier.current?.querySelector<HTMLElement>(`[data-pointer="${eerste}"]`);
        (doel ?? formulier.current?.querySelector<HTMLElement>('.fouten'))?.focus();
      });
    } finally {
      zetBezig(false);
    }
  };

  return (
    <form
      ref={formulier}
      class="formulier"
      noValidate
      onSubmit={(e) => {
        e.preventDefault();
        void stuur();
      }}
    >
      {probleem && (
        <div class="fouten" tabIndex={-1}>
          <Probleemmelding probleem={probleem} bijVelden={probleem.fouten.map((f) => f.pointer).filter((pointer) => veldVan(pointer) !== undefined || heeftVeldOnder(pointer))} />
        </div>
      )}
      {children((pointer) => (probleem ? tekstBij(probleem, pointer) : undefined))}
      <div class="knoppen">
        <Knop soort="eerste" type="submit" bezig={bezig}>{bezig ? 'Even geduld' : knop}</Knop>
        {stop && <Knop bij={stop}>Annuleren</Knop>}
      </div>
    </form>
  );
}
