import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Ik } from './aanmelden';
import type { Collegas } from './collegas';
import type { Dag } from './datum';

/** What every screen knows: who looks, what day it is, and how to say something or go somewhere. */
export interface Omgeving {
  ik: Ik;
  collegas: Collegas;
  /** The domain's instant; not that of this computer where the clock can be moved. */
  nu: string;
  vandaag: Dag;
  /** Where the clock can be moved; absent where it is the real one. */
  klok?: string;
  adres: URL;
  ga: (pad: string) => void;
  /** Tells everybody, also who does not see it. */
  roep: (tekst: string) => void;
  leesKlok: () => Promise<void>;
}

export const Omgevingskader = createContext<Omgeving | undefined>(undefined);

export function gebruikOmgeving(): Omgeving {
  const omgeving = useContext(Omgevingskader);
  if (!omgeving) {
    throw new Error('Er is geen omgeving.');
  }
  return omgeving;
}

export const heeftRol = (ik: Ik, ...rollen: string[]): boolean => rollen.some((rol) => ik.rollen.includes(rol));
