import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { Probleem } from './api';

export interface Opgehaald<T> {
  waarde?: T;
  fout?: Probleem;
  bezig: boolean;
  opnieuw: () => Promise<void>;
}

/** Fetches, and fetches again when the key changes. What was there stays until the new is there, so that nothing jumps. */
export function useOphalen<T>(sleutel: string, haal: (stop: AbortSignal) => Promise<T>): Opgehaald<T> {
  const [stand, zetStand] = useState<{ sleutel: string; waarde?: T; fout?: Probleem }>({ sleutel });
  const [bezig, zetBezig] = useState(true);
  const lopend = useRef<AbortController>(undefined);
  const haalNu = useRef(haal);
  haalNu.current = haal;

  const opnieuw = useCallback(async () => {
    lopend.current?.abort();
    const stop = new AbortController();
    lopend.current = stop;
    zetBezig(true);
    try {
      const waarde = await haalNu.current(stop.signal);
      if (!stop.signal.aborted) {
        zetStand({ sleutel, waarde });
      }
    } catch (fout) {
      if (!stop.signal.aborted) {
        zetStand({ sleutel, fout: alsProbleem(fout) });
      }
    } finally {
      if (!stop.signal.aborted) {
        zetBezig(false);
      }
    }
  }, [sleutel]);

  useEffect(() => {
    void opnieuw();
    return () => lopend.current?.abort();
  }, [opnieuw]);

  return { ...(stand.waarde === undefined ? {} : { waarde: stand.waarde }), ...(stand.fout ? { fout: stand.fout } : {}), bezig, opnieuw };
}

export const alsProbleem = (fout: unknown): Probleem =>
  fout instanceof Probleem ? fout : new Probleem(0, 'Er ging iets mis', fout instanceof Error ? fout.message : 'Probeer het later opnieuw.');
