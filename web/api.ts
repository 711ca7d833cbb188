import { geefToken, meldOpnieuwAan } from './aanmelden';

export interface Fout {
  pointer: string;
  detail: string;
}

/** What the API says is wrong (RFC 9457), in the words of the API. */
export class Probleem extends Error {
  constructor(
    readonly status: number,
    readonly titel: string,
    detail: string,
    readonly fouten: Fout[] = [],
    readonly kenmerk?: string,
  ) {
    super(detail);
  }
}

export interface Antwoord<T> {
  inhoud: T;
  etag: string | null;
}

interface Verzoek {
  methode?: 'GET' | 'POST' | 'PUT';
  inhoud?: unknown;
  bestand?: File;
  versie?: string;
  sleutel?: string;
  soort?: string;
  stop?: AbortSignal;
}

async function stuur(pad: string, verzoek: Verzoek): Promise<Response> {
  const koppen: Record<string, string> = { Accept: verzoek.soort ?? 'application/json', Authorization: `Bearer ${await geefToken()}` };
  if (verzoek.inhoud !== undefined) {
    koppen['Content-Type'] = 'application/json';
  }
  if (verzoek.bestand) {
    koppen['Content-Type'] = verzoek.bestand.type || 'application/octet-stream';
  }
  if (verzoek.versie) {
    koppen['If-Match'] = verzoek.versie === '*' ? '*' : `"${verzoek.versie}"`;
  }
  if (verzoek.sleutel) {
    koppen['Idempotency-Key'] = verzoek.sleutel;
  }
  let antwoord: Response;
  try {
    antwoord = await fetch(pad, {
      method: verzoek.methode ?? 'GET',
      headers: koppen,
      body: verzoek.bestand ?? (verzoek.inhoud === undefined ? null : JSON.stringify(verzoek.inhoud)),
      signal: verzoek.stop ?? null,
      cache: 'no-store',
    });
  } catch (fout) {
    if (fout instanceof DOMException && fout.name === 'AbortError') {
      throw fout;
    }
    throw new Probleem(0, 'Geen verbinding', 'Wij krijgen geen antwoord. Controleer de verbinding en probeer het opnieuw.');
  }
  if (antwoord.status === 401) {
    await meldOpnieuwAan();
  }
  if (!antwoord.ok) {
    throw await leesProbleem(antwoord);
  }
  return antwoord;
}

async function leesProbleem(antwoord: Response): Promise<Probleem> {
  try {
    const p = (await antwoord.json()) as { title?: string; detail?: string; errors?: Fout[]; instance?: string };
    return new Probleem(antwoord.status, p.title ?? 'Er ging iets mis', p.detail ?? '', p.errors ?? [], p.instance);
  } catch {
    return new Probleem(antwoord.status, 'Er ging iets mis', 'Probeer het later opnieuw.');
  }
}

export async function haal<T>(pad: string, stop?: AbortSignal): Promise<T> {
  return (await (await stuur(pad, { stop })).json()) as T;
}

export async function haalMetVersie<T>(pad: string, stop?: AbortSignal): Promise<Antwoord<T>> {
  const antwoord = await stuur(pad, { stop });
  return { inhoud: (await antwoord.json()) as T, etag: antwoord.headers.get('ETag') };
}

/** The version in an ETag, to send along with a change; any when there is none. */
export const versieVan = (etag: string | null): string => (etag ?? '*').replace(/^(W\/)?"|"$/g, '');

export async function doe<T>(pad: string, inhoud: unknown, opties: { versie?: string; sleutel?: string; methode?: 'POST' | 'PUT' } = {}): Promise<T> {
  const antwoord = await stuur(pad, { methode: 'POST', inhoud, ...opties });
  return (await antwoord.json()) as T;
}

/** A file goes as it is; its name stays here. */
export async function doeBestand<T>(pad: string, bestand: File, sleutel: string): Promise<T> {
  return (await (await stuur(pad, { methode: 'POST', bestand, sleutel })).json()) as T;
}

/** Saves an answer as a file; the address carries no token, so that it cannot leak by the history. */
export async function bewaar(pad: string, soort: string, naam: string): Promise<void> {
  const blob = await (await stuur(pad, { soort })).blob();
  const adres = URL.createObjectURL(blob);
  const anker = document.createElement('a');
  anker.href = adres;
  anker.download = naam;
  anker.click();
  URL.revokeObjectURL(adres);
}

/** All pages of a list, to a limit. */
export async function haalAlles<P extends { _links: Koppelingen }, T>(
  pad: string, kies: (pagina: P) => T[], hoogstens: number, stop?: AbortSignal,
): Promise<T[]> {
  const alles: T[] = [];
  let volgende: string | undefined = pad;
  while (volgende && alles.length < hoogstens) {
    const pagina: P = await haal<P>(volgende, stop);
    alles.push(...kies(pagina));
    volgende = pagina._links['volgende']?.href;
  }
  return alles;
}

export type Koppelingen = Record<string, { href: string } | undefined>;
