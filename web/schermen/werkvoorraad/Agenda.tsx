import { dagVan, gezegd, tijd } from '../../datum';
import { ambitiegesprek, voortgangsgesprek } from '../../handelingen/gesprekken';
import type { Handeling } from '../../handelingen/Handeling';
import { afspraakuitkomst, verschenen } from '../../handelingen/taken';
import { gebruikOmgeving, heeftRol } from '../../omgeving';
import { Knop } from '../../onderdelen/Knop';
import { Label } from '../../onderdelen/kleingoed';
import { Koppeling } from '../../onderdelen/Koppeling';
import type { Afspraak } from '../../soorten';
import { kenmerk, woord } from '../../woorden';
import { wieKlantenSpreekt } from '../klantreizen/Klantzoeker';

export function Agenda({ afspraken, begin }: { afspraken: Afspraak[]; begin: (handeling: Handeling) => void }) {
  const { vandaag } = gebruikOmgeving();
  const dagen = [...new Set(afspraken.map((a) => dagVan(a.beginTijdstip)))].sort();
  return (
    <section class="kaart" aria-labelledby="agenda">
      <h2 id="agenda" class="utrecht-heading-2">Afspraken deze week</h2>
      {dagen.length === 0 && <p class="leeg">Er staan deze week geen afspraken meer.</p>}
      {dagen.map((dag) => (
        <div key={dag}>
          <h3 class="utrecht-heading-3 lijstkop">{hoofdletter(gezegd(dag, vandaag))}</h3>
          <ul class="lijst">
            {afspraken.filter((a) => dagVan(a.beginTijdstip) === dag)
              .sort((a, b) => a.beginTijdstip.localeCompare(b.beginTijdstip))
              .map((afspraak) => <li key={afspraak.afspraakId}><Afspraakkaart afspraak={afspraak} begin={begin} /></li>)}
          </ul>
        </div>
      ))}
    </section>
  );
}

const hoofdletter = (tekst: string) => tekst.charAt(0).toUpperCase() + tekst.slice(1);

export const isOpen = (afspraak: Afspraak): boolean => afspraak.status === 'Gepland' || afspraak.status === 'Bevestigd';

/** What somebody records about an appointment: for some kinds the talk itself says that the klant was there. */
export function Afspraakknoppen({ afspraak, begin }: { afspraak: Afspraak; begin: (handeling: Handeling) => void }) {
  const { ik, vandaag } = gebruikOmgeving();
  if (!ik.rollen.some((rol) => wieKlantenSpreekt.includes(rol) && rol !== 'Manager')) {
    return null;
  }
  const voor = `bij ${woord(afspraak.soort).toLowerCase()} van klantreis ${kenmerk(afspraak.klantreisId)}`;
  const pad = `/v1/afspraken/${afspraak.afspraakId}/uitkomst`;
  const [rol, gesprek] = afspraak.soort === 'Ambitiegesprek' ? ['Intaker', ambitiegesprek(afspraak.klantreisId)] as const
    : afspraak.soort === 'Voortgangsgesprek' ? ['Consulent', voortgangsgesprek(afspraak.klantreisId, afspraak.nummer)] as const
      : [];
  const komtNog = dagVan(afspraak.beginTijdstip) > vandaag;
  return (
    <div class="knoppen">
      {!komtNog && (gesprek
        ? heeftRol(ik, rol ?? '') && <Knop klein soort="eerste" bij={() => begin(gesprek)} naam={voor}>Gesprek vastleggen</Knop>
        : <Knop klein soort="eerste" bij={() => begin(verschenen(afspraak))} naam={voor}>Was er</Knop>)}
      <Knop klein bij={() => begin(afspraakuitkomst(pad, komtNog ? 'Verplaatst' : 'NietVerschenen', komtNog ? ['Verschenen', 'NietVerschenen'] : gesprek ? ['Verschenen'] : []))} naam={voor}>
        {komtNog ? 'Verzetten of afmelden' : 'Anders'}
      </Knop>
    </div>
  );
}

export function Afspraakkaart({ afspraak, begin }: { afspraak: Afspraak; begin: (handeling: Handeling) => void }) {
  return (
    <article class="regel">
      <div class="regel__kop">
        <span><span class="agenda__tijd">{tijd(afspraak.beginTijdstip)} - {tijd(afspraak.eindTijdstip)}</span> <strong>{woord(afspraak.soort)}</strong></span>
        <Label soort={afspraak.status === 'Bevestigd' || afspraak.status === 'Verschenen' ? 'goed' : afspraak.status === 'NietVerschenen' ? 'fout' : undefined}>{woord(afspraak.status)}</Label>
      </div>
      <div class="regel__onder">
        <Koppeling naar={`/app/klantreizen/${afspraak.klantreisId}`}>Klantreis {kenmerk(afspraak.klantreisId)}</Koppeling>
        <span>{afspraak.plaats}</span>
      </div>
      {isOpen(afspraak) && <Afspraakknoppen afspraak={afspraak} begin={begin} />}
    </article>
  );
}
