import { useState } from 'preact/hooks';
import { Formulier } from './Formulier';
import { jaNee, Keuzelijst, Keuzes, Tekstvak, Tekstveld, Vinkjes } from './velden';

export type Waarde = string | string[];
export type Waarden = Record<string, Waarde>;

export interface Veld {
  /** JSON pointer of the value in the request. */
  pointer: string;
  naam: string;
  soort: 'tekst' | 'vak' | 'datum' | 'getal' | 'keuzes' | 'kleine keuzes' | 'lijst' | 'vinkjes' | 'ja of nee';
  keuzes?: readonly string[];
  tekst?: (keuze: string) => string;
  verplicht?: boolean;
  zonderMerk?: boolean;
  /** What a list says while nothing is chosen. */
  leeg?: string;
  uitleg?: string;
  begin?: Waarde;
  /** Only when this holds; what is not shown is not sent. */
  als?: (waarden: Waarden) => boolean;
}

/** The request that the fields make: empty is absent, as the API wants it. */
export function verzoekVan(velden: Veld[], waarden: Waarden): Record<string, unknown> {
  const verzoek: Record<string, unknown> = {};
  for (const veld of velden.filter((v) => !v.als || v.als(waarden))) {
    const waarde = waarden[veld.pointer] ?? '';
    if (waarde === '' && veld.soort !== 'vinkjes') {
      continue;
    }
    const delen = veld.pointer.slice(1).split('/');
    const laatste = delen.pop()!;
    const plek = delen.reduce<Record<string, unknown>>((ouder, deel) => (ouder[deel] ??= {}) as Record<string, unknown>, verzoek);
    plek[laatste] = veld.soort === 'ja of nee' ? waarde === 'ja'
      : veld.soort === 'getal' ? Number(waarde)
        : veld.soort === 'vinkjes' ? (waarde === '' ? [] : waarde)
          : waarde;
  }
  return verzoek;
}

export function Gegevensformulier({ velden, knop, verstuur, stop }: {
  velden: Veld[];
  knop: string;
  verstuur: (verzoek: Record<string, unknown>) => Promise<void>;
  stop?: () => void;
}) {
  const [waarden, zetWaarden] = useState<Waarden>(() => Object.fromEntries(velden.map((v) => [v.pointer, v.begin ?? (v.soort === 'vinkjes' ? [] : '')])));
  const zichtbaar = velden.filter((veld) => !veld.als || veld.als(waarden));
  return (
    <Formulier knop={knop} stop={stop} velden={zichtbaar.map((v) => v.pointer)} verstuur={() => verstuur(verzoekVan(velden, waarden))}>
      {(fout) => zichtbaar.map((veld) => {
        const basis = { pointer: veld.pointer, naam: veld.naam, uitleg: veld.uitleg, verplicht: veld.verplicht, zonderMerk: veld.zonderMerk, fout: fout(veld.pointer) };
        const waarde = waarden[veld.pointer] ?? '';
        const tekst = typeof waarde === 'string' ? waarde : '';
        const zet = (nieuw: Waarde) => zetWaarden((oud) => ({ ...oud, [veld.pointer]: nieuw }));
        switch (veld.soort) {
          case 'vinkjes':
            return <Vinkjes key={veld.pointer} {...basis} waarde={Array.isArray(waarde) ? waarde : []} zet={zet} keuzes={veld.keuzes ?? []} />;
          case 'ja of nee':
            return <Keuzes key={veld.pointer} {...basis} waarde={tekst} zet={zet} keuzes={['ja', 'nee']} tekst={jaNee} />;
          case 'keuzes':
          case 'kleine keuzes':
            return <Keuzes key={veld.pointer} {...basis} waarde={tekst} zet={zet} keuzes={veld.keuzes ?? []} tekst={veld.tekst} klein={veld.soort === 'kleine keuzes'} />;
          case 'lijst':
            return <Keuzelijst key={veld.pointer} {...basis} waarde={tekst} zet={zet} keuzes={veld.keuzes ?? []} leeg={veld.leeg ?? 'Kies'} tekst={veld.tekst} />;
          case 'vak':
            return <Tekstvak key={veld.pointer} {...basis} waarde={tekst} zet={zet} />;
          default:
            return <Tekstveld key={veld.pointer} {...basis} waarde={tekst} zet={zet} type={veld.soort === 'datum' ? 'date' : veld.soort === 'getal' ? 'number' : 'text'} />;
        }
      })}
    </Formulier>
  );
}
