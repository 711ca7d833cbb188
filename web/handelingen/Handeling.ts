import { doe } from '../api';
import type { Veld } from '../onderdelen/Gegevensformulier';

/** Something that a medewerker can record: a form, and where it goes. */
export interface Handeling {
  naam: string;
  knop: string;
  uitleg?: string;
  /** A function where a choice is part of the address. */
  pad: string | ((verzoek: Record<string, unknown>) => string);
  velden: Veld[];
  /** What asks nothing is done at once, unless it cannot be undone: then somebody presses twice. */
  bevestig?: boolean;
  /** What is sent besides, or in another form. */
  maak?: (verzoek: Record<string, unknown>) => Record<string, unknown>;
  /** What was seen; the API refuses when it changed meanwhile. */
  versie?: string;
  sleutel?: string;
  methode?: 'PUT';
  /** What is said when it is done; it may depend on the answer. */
  gedaan: string | ((antwoord: unknown) => string);
  /** What follows, with the answer of the API. */
  na?: (antwoord: unknown) => void;
}

export const gedaan = (handeling: Handeling, antwoord: unknown): string => (typeof handeling.gedaan === 'string' ? handeling.gedaan : handeling.gedaan(antwoord));

export const stuur = (handeling: Handeling, verzoek: Record<string, unknown>): Promise<unknown> =>
  doe(typeof handeling.pad === 'string' ? handeling.pad : handeling.pad(verzoek), handeling.maak ? handeling.maak(verzoek) : verzoek, {
    ...(handeling.versie === undefined ? {} : { versie: handeling.versie }),
    ...(handeling.methode === undefined ? {} : { methode: handeling.methode }),
    ...(handeling.sleutel === undefined ? {} : { sleutel: handeling.sleutel }),
  });

export const toelichting = (naam = 'Toelichting', pointer = '/toelichting', verplicht = false): Veld => ({
  pointer, naam, soort: 'vak', verplicht, uitleg: verplicht ? 'Kort en zakelijk. Dit wordt apart bewaard.' : 'Alleen als het nodig is. Dit wordt apart bewaard.',
});
