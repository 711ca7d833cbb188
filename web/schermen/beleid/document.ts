/** A value of the policy document: with where it comes from, or that somebody assumed it (docs/beleid.schema.json). */
export interface Waardeblad {
  waarde: unknown;
  eenheid?: string;
  bron?: string;
  aanname?: boolean;
  reden?: string;
}

export type Document = Record<string, unknown>;

export const isBlad = (deel: unknown): deel is Waardeblad => typeof deel === 'object' && deel !== null && !Array.isArray(deel) && 'waarde' in deel;

export const isTak = (deel: unknown): deel is Document => typeof deel === 'object' && deel !== null && !Array.isArray(deel) && !isBlad(deel);

/** All values with their JSON pointer. */
export function bladen(deel: Document, pad = ''): [string, Waardeblad][] {
  return Object.entries(deel).flatMap(([naam, inhoud]): [string, Waardeblad][] =>
    isBlad(inhoud) ? [[`${pad}/${naam}`, inhoud]] : isTak(inhoud) ? bladen(inhoud, `${pad}/${naam}`) : []);
}

export const alsTekst = (waarde: unknown): string =>
  Array.isArray(waarde) ? waarde.map(alsTekst).join(', ')
    : typeof waarde === 'boolean' ? (waarde ? 'ja' : 'nee')
      : typeof waarde === 'object' && waarde !== null ? Object.entries(waarde).map(([k, v]) => `${k}: ${alsTekst(v)}`).join('; ')
        : String(waarde ?? 'geen');

/** The text of a field back to the kind of value that stood there; null when it cannot be read. */
export function uitTekst(tekst: string, oud: unknown): { waarde: unknown } | null {
  if (typeof oud === 'number') {
    const getal = Number(tekst.replace(',', '.'));
    return tekst.trim() === '' || Number.isNaN(getal) ? null : { waarde: getal };
  }
  if (typeof oud === 'boolean') {
    return tekst === 'ja' ? { waarde: true } : tekst === 'nee' ? { waarde: false } : null;
  }
  if (Array.isArray(oud)) {
    return { waarde: tekst.split(',').map((deel) => deel.trim()).filter(Boolean) };
  }
  return { waarde: tekst };
}

/** A changed value has the proposal as its source: nobody assumes it any more. */
export function metWijzigingen(document: Document, wijzigingen: Record<string, string>, bron: string): Document {
  const nieuw = structuredClone(document);
  for (const [pointer, tekst] of Object.entries(wijzigingen)) {
    const delen = pointer.slice(1).split('/');
    const laatste = delen.pop()!;
    const tak = delen.reduce<Document>((deel, naam) => deel[naam] as Document, nieuw);
    const blad = tak[laatste] as Waardeblad;
    const gelezen = uitTekst(tekst, blad.waarde);
    tak[laatste] = { waarde: gelezen ? gelezen.waarde : tekst, ...(blad.eenheid === undefined ? {} : { eenheid: blad.eenheid }), bron };
  }
  return nieuw;
}
