import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { meldAf, type Ik } from './aanmelden';
import beeldmerk from './beeldmerk.svg';
import type { Collegas } from './collegas';
import { dagVan, tijd, voluit } from './datum';
import { Omgevingskader, type Omgeving } from './omgeving';
import { Koppeling } from './onderdelen/Koppeling';
import { schermenVoor, vind } from './routes';
import { woord } from './woorden';

/** The frame around every screen: where one can go, who one is, and what was just done. */
export function App({ ik, collegas, klok }: { ik: Ik; collegas: Collegas; klok: string | undefined }) {
  const [adres, zetAdres] = useState(() => new URL(location.href));
  const [nu, zetNu] = useState<string>();
  const [geroepen, zetGeroepen] = useState('');
  const gekomen = useRef(false);
  const weg = useRef<number>(undefined);

  const leesKlok = useCallback(async () => {
    const antwoord = klok ? await fetch(klok, { cache: 'no-store' }) : undefined;
    zetNu(antwoord?.ok ? ((await antwoord.json()) as { nu: string }).nu : new Date().toISOString());
  }, [klok]);

  const ga = useCallback((pad: string) => {
    history.pushState(null, '', pad);
    gekomen.current = true;
    zetAdres(new URL(location.href));
  }, []);

  const roep = useCallback((tekst: string) => {
    zetGeroepen(tekst);
    window.clearTimeout(weg.current);
    weg.current = window.setTimeout(() => zetGeroepen(''), 8000);
  }, []);

  useEffect(() => {
    const terug = () => {
      gekomen.current = true;
      zetAdres(new URL(location.href));
    };
    window.addEventListener('popstate', terug);
    return () => window.removeEventListener('popstate', terug);
  }, []);

  useEffect(() => {
    void leesKlok();
  }, [leesKlok, adres.pathname]);

  const gevonden = vind(adres.pathname, ik);
  useEffect(() => {
    document.title = `${gevonden.scherm.titel} - Inzet op maat`;
    if (gekomen.current) {
      window.scrollTo(0, 0);
      document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
    }
  }, [adres.pathname]);

  const omgeving = useMemo<Omgeving | undefined>(
    () => (nu === undefined ? undefined : { ik, collegas, nu, vandaag: dagVan(nu), adres, ga, roep, leesKlok, ...(klok ? { klok } : {}) }),
    [ik, collegas, nu, adres, ga, roep, leesKlok, klok],
  );
  if (!omgeving) {
    return null;
  }

  const { scherm, deel } = gevonden;
  return (
    <Omgevingskader.Provider value={omgeving}>
      <a class="utrecht-skip-link utrecht-skip-link--visible-on-focus" href="#inhoud">Naar de inhoud</a>
      <header class="kop">
        <div class="kop__rij">
          <Koppeling naar="/" klasse="kop__merk"><img src={beeldmerk} alt="" width={32} height={32} />Inzet op maat</Koppeling>
          <nav class="kop__nav" aria-label="Schermen">
            <ul>
              {schermenVoor(ik, klok !== undefined).map((keuze) => (
                <li key={keuze.pad}><Koppeling naar={keuze.pad} klasse="" huidig={keuze === scherm || keuze.pad === scherm.onder}>{keuze.titel}</Koppeling></li>
              ))}
            </ul>
          </nav>
          <div class="kop__wie">
            <span>{ik.naam}, {ik.rollen.map(woord).join(', ').toLowerCase()}</span>
            <button type="button" onClick={() => void meldAf()}>Afmelden</button>
          </div>
        </div>
      </header>
      {klok && (
        <div class="klokbalk">
          <div class="klokbalk__rij">
            <span>Oefenomgeving. Hier is het <strong>{voluit(omgeving.vandaag)}, {tijd(omgeving.nu)} uur</strong>.</span>
          </div>
        </div>
      )}
      <main class="inhoud" id="inhoud" tabIndex={-1} key={adres.pathname}>
        <scherm.Inhoud deel={deel} />
      </main>
      <div class="roep" role="status">{geroepen && <p>{geroepen}</p>}</div>
    </Omgevingskader.Provider>
  );
}
