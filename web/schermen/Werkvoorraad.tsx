import { useState } from 'preact/hooks';
import { haal, haalAlles, Probleem } from '../api';
import { dagVan, gezegd, korteDatum, maandag, plus, voluit } from '../datum';
import { useHandeling } from '../handelingen/useHandeling';
import { afwezigMelden } from '../handelingen/afwezigheid';
import { melding } from '../handelingen/melding';
import { herverdelen } from '../handelingen/taken';
import { gebruikOmgeving, heeftRol } from '../omgeving';
import { Knop } from '../onderdelen/Knop';
import { Met, Schermkop } from '../onderdelen/kleingoed';
import { Probleemmelding } from '../onderdelen/Melding';
import { Keuzelijst } from '../onderdelen/velden';
import { useOphalen } from '../ophalen';
import type { Afspraak, Afsprakenpagina, Taak, Takenpagina } from '../soorten';
import { enkelvoud } from '../woorden';
import { wieKlantenSpreekt } from './klantreizen/Klantzoeker';
import { Afwezigheden, type Afwezigheidsregel } from './werkvoorraad/Afwezigheden';
import { Agenda } from './werkvoorraad/Agenda';
import { Taakkaart } from './werkvoorraad/Taakkaart';

const meeste = 300;

/** Where a list of appointments is not given to this role there are none to show. */
const zonder = (fout: unknown): Afspraak[] => {
  if (fout instanceof Probleem && (fout.status === 403 || fout.status === 404)) {
    return [];
  }
  throw fout;
};

export function Werkvoorraad() {
  const { collegas, ga, ik, vandaag } = gebruikOmgeving();
  const leidt = heeftRol(ik, 'Manager', 'Beheerder');
  const [van, zetVan] = useState<'mij' | 'collegas'>(leidt ? 'collegas' : 'mij');
  const [wie, zetWie] = useState('');
  const [gekozen, zetGekozen] = useState<ReadonlySet<string>>(new Set());
  const meldtAfwezig = heeftRol(ik, 'Manager') || ik.rollen.some((rol) => wieKlantenSpreekt.includes(rol));
  const einde = plus(maandag(vandaag), 6);
  const anderen = leidt ? '/v1/taken?aantal=100' : `/v1/taken?rol=${ik.rollen[0] ?? ''}&aantal=100`;
  const medewerker = encodeURIComponent(ik.medewerkerId);

  const gehaald = useOphalen(`${vandaag} ${van}`, async (stop) => {
    const taken = haalAlles<Takenpagina, Taak>(
      van === 'mij' ? `/v1/taken?medewerker=${medewerker}&aantal=100` : anderen, (p) => p.taken, meeste, stop);
    const afspraken = haalAlles<Afsprakenpagina, Afspraak>(
      `/v1/afspraken?medewerkerId=${medewerker}&van=${vandaag}&tot=${einde}&aantal=100`, (p) => p.afspraken, meeste, stop).catch(zonder);
    const afwezig = meldtAfwezig ? haal<{ afwezigheden: Afwezigheidsregel[] }>('/v1/afwezigheden', stop) : undefined;
    return { afwezig: (await afwezig)?.afwezigheden ?? [], taken: (await taken).filter((taak) => van === 'mij' || leidt || taak.medewerkerId !== ik.medewerkerId), afspraken: await afspraken };
  });
  const { begin, venster, probleem } = useHandeling(async () => {
    zetGekozen(new Set());
    await gehaald.opnieuw();
  });
  const wissel = (...taakIds: string[]) => zetGekozen((eerder) => {
    const alle = taakIds.every((id) => eerder.has(id));
    return new Set(alle ? [...eerder].filter((id) => !taakIds.includes(id)) : [...eerder, ...taakIds]);
  });

  return (
    <div class="scherm">
      <Schermkop titel="Werkvoorraad" uitleg={`${ik.naam}, ${voluit(vandaag)}`}>
        <div class="knoppen">
          {heeftRol(ik, 'Baliemedewerker', 'Poortwachter') && <Knop klein soort="eerste" bij={() => begin(melding(vandaag, (id) => ga(`/app/klantreizen/${id}`)))}>Nieuwe melding</Knop>}
          {meldtAfwezig && (
            <Knop klein bij={() => begin(afwezigMelden(ik.medewerkerId, heeftRol(ik, 'Manager'), collegas, vandaag, (id) => ga(`/app/afwezigheden/${id}`)))}>Afwezigheid melden</Knop>
          )}
        </div>
      </Schermkop>
      {probleem && <Probleemmelding probleem={probleem}>{probleem.status === 412 && <p>U ziet hieronder hoe het nu staat.</p>}</Probleemmelding>}
      <Met van={gehaald}>
        {({ afwezig, taken: alle, afspraken }) => {
          const taken = van === 'mij' || wie === '' ? alle : alle.filter((taak) => taak.medewerkerId === wie);
          const kiesbaar = leidt && van !== 'mij' ? { gekozen, wissel } : undefined;
          const delen = verdeel(taken, vandaag, einde);
          const vanVandaag = afspraken.filter((a) => dagVan(a.beginTijdstip) === vandaag);
          return (
            <>
              <div class="tegels">
                <Teller naam="Te laat" aantal={delen.laat.length} uitleg="taken over hun uiterste datum" letOp={delen.laat.length > 0} />
                <Teller naam="Vandaag" aantal={delen.vandaag.length} uitleg="taken met een datum vandaag" />
                <Teller naam="Deze week" aantal={delen.week.length} uitleg={`taken tot en met ${gezegd(einde, vandaag)}`} />
                <Teller naam="Afspraken" aantal={vanVandaag.length} uitleg="vandaag" />
              </div>
              <Afwezigheden regels={afwezig} />
              <div class={leidt && afspraken.length === 0 ? undefined : 'twee'}>
                <section class="kaart" aria-labelledby="taken">
                  <div class="scherm__kop">
                    <h2 id="taken" class="utrecht-heading-2">{van === 'mij' ? 'Mijn taken' : leidt ? 'Taken van iedereen' : 'Taken van collega\u2019s'}</h2>
                    {!heeftRol(ik, 'Beleidsmedewerker') && (
                      <div class="knoppen" role="group" aria-label="Welke taken">
                        <Knop klein soort={van === 'mij' ? 'eerste' : 'tweede'} ingedrukt={van === 'mij'} bij={() => zetVan('mij')}>Van mij</Knop>
                        <Knop klein soort={van === 'collegas' ? 'eerste' : 'tweede'} ingedrukt={van === 'collegas'} bij={() => zetVan('collegas')}>{leidt ? 'Van iedereen' : 'Van collega\u2019s'}</Knop>
                      </div>
                    )}
                  </div>
                  {kiesbaar && alle.length > 0 && (
                    <div class="filters">
                      <Keuzelijst
                        pointer=""
                        naam="Van wie"
                        leeg="Van iedereen"
                        keuzes={[...new Set(alle.map((taak) => taak.medewerkerId))].sort((a, b) => collegas.naam(a).localeCompare(collegas.naam(b)))}
                        tekst={(id) => collegas.metRol(id)}
                        waarde={wie}
                        zet={(id) => {
                          zetWie(id);
                          zetGekozen(new Set());
                        }}
                      />
                      {delen.laat.length > 0 && <Knop klein bij={() => wissel(...delen.laat.map((taak) => taak.taakId))}>Kies wat te laat is</Knop>}
                      <Knop klein bij={() => wissel(...taken.map((taak) => taak.taakId))}>Kies alles</Knop>
                      {gekozen.size > 0 && (
                        <Knop klein soort="eerste" bij={() => begin(herverdelen(taken.filter((taak) => gekozen.has(taak.taakId)), collegas))}>
                          Verdeel {enkelvoud(gekozen.size, 'taak', 'taken')} opnieuw
                        </Knop>
                      )}
                    </div>
                  )}
                  {taken.length === 0 && <p class="leeg">Er zijn geen open taken.</p>}
                  <Takenlijst titel="Te laat" taken={delen.laat} begin={begin} kiesbaar={kiesbaar} />
                  <Takenlijst titel="Vandaag" taken={delen.vandaag} begin={begin} kiesbaar={kiesbaar} />
                  <Takenlijst titel="Deze week" taken={delen.week} begin={begin} kiesbaar={kiesbaar} />
                  <Takenlijst titel={`Na ${korteDatum(einde)}`} taken={delen.later} begin={begin} kiesbaar={kiesbaar} />
                </section>
                {(!leidt || afspraken.length > 0) && <Agenda afspraken={afspraken} begin={begin} />}
              </div>
            </>
          );
        }}
      </Met>
      {venster}
    </div>
  );
}

interface Delen {
  laat: Taak[];
  vandaag: Taak[];
  week: Taak[];
  later: Taak[];
}

/** By when a task should be done; one that passed its last date is late. */
function verdeel(taken: Taak[], vandaag: string, einde: string): Delen {
  const delen: Delen = { laat: [], vandaag: [], week: [], later: [] };
  for (const taak of taken) {
    const deel = taak.fataledatum < vandaag ? 'laat' : taak.streefdatum <= vandaag ? 'vandaag' : taak.streefdatum <= einde ? 'week' : 'later';
    delen[deel].push(taak);
  }
  return delen;
}

function Teller({ naam, aantal, uitleg, letOp }: { naam: string; aantal: number; uitleg: string; letOp?: boolean }) {
  return (
    <div class={`tegel${letOp ? ' tegel--let-op' : ''}`}>
      <span class="tegel__naam">{naam}</span>
      <span class="tegel__getal">{aantal}</span>
      <span class="tegel__uitleg">{uitleg}</span>
    </div>
  );
}

interface Kiesbaar {
  gekozen: ReadonlySet<string>;
  wissel: (...taakIds: string[]) => void;
}

function Takenlijst({ titel, taken, begin, kiesbaar }: { titel: string; taken: Taak[]; begin: ReturnType<typeof useHandeling>['begin']; kiesbaar: Kiesbaar | undefined }) {
  return taken.length === 0 ? null : (
    <>
      <h3 class="utrecht-heading-3 lijstkop">{titel} <span class="zacht">({enkelvoud(taken.length, 'taak', 'taken')})</span></h3>
      <ul class="lijst">
        {taken.map((taak) => (
          <li key={taak.taakId}>
            <Taakkaart taak={taak} begin={begin} keuze={kiesbaar && { gekozen: kiesbaar.gekozen.has(taak.taakId), wissel: () => kiesbaar.wissel(taak.taakId) }} />
          </li>
        ))}
      </ul>
    </>
  );
}
