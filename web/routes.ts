import type { FunctionComponent } from 'preact';
import type { Ik } from './aanmelden';
import { heeftRol } from './omgeving';
import { Afwezigheid } from './schermen/Afwezigheid';
import { Beleid } from './schermen/Beleid';
import { Klantreis } from './schermen/Klantreis';
import { Klantreizen } from './schermen/Klantreizen';
import { Klok } from './schermen/Klok';
import { NietGevonden } from './schermen/NietGevonden';
import { Overzicht } from './schermen/Overzicht';
import { Rapportage } from './schermen/Rapportage';
import { Werkvoorraad } from './schermen/Werkvoorraad';

export interface Scherm {
  pad: string;
  titel: string;
  /** The screen in the navigation to which it belongs. */
  onder?: string;
  voor?: string[];
  alleenMetKlok?: boolean;
  verborgen?: boolean;
  Inhoud: FunctionComponent<{ deel: string }>;
}

const leiding = ['Manager', 'Beleidsmedewerker', 'Beheerder'];

const schermen: Scherm[] = [
  { pad: '/app/overzicht', titel: 'Overzicht', voor: leiding, Inhoud: Overzicht },
  { pad: '/app/werkvoorraad', titel: 'Werkvoorraad', Inhoud: Werkvoorraad },
  { pad: '/app/klantreizen', titel: 'Klantreizen', Inhoud: Klantreizen },
  { pad: '/app/klantreizen', titel: 'Klantreis', onder: '/app/klantreizen', verborgen: true, Inhoud: Klantreis },
  { pad: '/app/rapportage', titel: 'Rapportage', voor: ['Manager', 'Beleidsmedewerker'], Inhoud: Rapportage },
  { pad: '/app/afwezigheden', titel: 'Afwezigheid', onder: '/app/werkvoorraad', verborgen: true, Inhoud: Afwezigheid },
  { pad: '/app/beleid', titel: 'Beleid', voor: leiding, Inhoud: Beleid },
  { pad: '/app/klok', titel: 'Klok', alleenMetKlok: true, Inhoud: Klok },
];

const onbekend: Scherm = { pad: '', titel: 'Niet gevonden', verborgen: true, Inhoud: NietGevonden };

export const schermenVoor = (ik: Ik, metKlok: boolean): Scherm[] =>
  schermen.filter((s) => !s.verborgen && (!s.alleenMetKlok || metKlok) && (!s.voor || heeftRol(ik, ...s.voor)));

export const startpad = (ik: Ik): string => (heeftRol(ik, ...leiding) ? '/app/overzicht' : '/app/werkvoorraad');

/** The screen of an address, and what follows it: the id of a klantreis. The root is the screen that somebody works with most. */
export function vind(pad: string, ik: Ik): { scherm: Scherm; deel: string } {
  const gezocht = pad === '/' || pad === '/app' || pad === '/app/' || pad === '/app/aangemeld' ? startpad(ik) : pad.replace(/\/$/, '');
  const scherm = schermen.find((s) => gezocht === s.pad) ?? schermen.find((s) => s.verborgen && gezocht.startsWith(`${s.pad}/`));
  return scherm ? { scherm, deel: gezocht.slice(scherm.pad.length + 1) } : { scherm: onbekend, deel: '' };
}
