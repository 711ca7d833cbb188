import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { haal, haalAlles, haalMetVersie, Probleem, versieVan } from '../api';
import { dagVan, gezegd, korteDatum, moment, overHoeveel } from '../datum';
import { sturing } from '../handelingen/sturing';
import { useHandeling } from '../handelingen/useHandeling';
import { gebruikOmgeving, heeftRol } from '../omgeving';
import { Knop } from '../onderdelen/Knop';
import { Feiten, Groep, Label, Met, Schermkop } from '../onderdelen/kleingoed';
import { Koppeling } from '../onderdelen/Koppeling';
import { Probleemmelding } from '../onderdelen/Melding';
import { useOphalen } from '../ophalen';
import { fasen, type Gebeurtenis, type Huishouden, type Klantreis as Reis, type Tijdlijnpagina, type Uitkering } from '../soorten';
import { kenmerk, woord } from '../woorden';
import { Dossier } from './klantreis/Dossier';
import { Huishoudkaart } from './klantreis/Huishoudkaart';
import { Klachtenkaart } from './klantreis/Klachtenkaart';
import { Klantkaart } from './klantreis/Klantkaart';
import { Sporenkaart } from './klantreis/Sporenkaart';
import { Tijdlijn } from './klantreis/Tijdlijn';
import { Taakkaart } from './werkvoorraad/Taakkaart';

const meesteGebeurtenissen = 1000;
const wieDossiersBijhoudt = ['Intaker', 'Consulent', 'Werkcoach', 'Werkmakelaar', 'Participatiemakelaar', 'Jobcoach'];

export function Klantreis({ deel }: { deel: string }) {
  const { collegas, ik, vandaag } = gebruikOmgeving();
  const [blad, zetBlad] = useState<'tijdlijn' | 'dossier'>('tijdlijn');
  const gehaald = useOphalen(deel, async (stop) => {
    const pad = `/v1/klantreizen/${encodeURIComponent(deel)}`;
    const tijdlijn = haalAlles<Tijdlijnpagina, Gebeurtenis>(`${pad}/tijdlijn?aantal=100`, (p) => p.gebeurtenissen, meesteGebeurtenissen, stop);
    const reis = await haal<Reis>(pad, stop);
    const [uitkering, huishouden] = await Promise.all([
      haal<Uitkering>(`/v1/huishoudens/${reis.huishoudenId}/uitkering`, stop).catch(nietDaar),
      haalMetVersie<Huishouden>(`/v1/huishoudens/${reis.huishoudenId}`, stop).catch(nietDaar),
    ]);
    const partners = (huishouden?.inhoud.leden ?? []).map((lid) => lid.klantreisId).filter((id) => id !== reis.klantreisId);
    return { reis, uitkering, huishouden, partners, tijdlijn: await tijdlijn };
  });
  const { begin, venster, probleem } = useHandeling(gehaald.opnieuw);
  return (
    <div class="scherm">
      <Schermkop titel={`Klantreis ${kenmerk(deel)}`} />
      {probleem && <Probleemmelding probleem={probleem} />}
      <Met van={gehaald}>
        {({ reis, uitkering, huishouden, partners, tijdlijn }) => (
          <>
            <section class="kaart" aria-label="Waar deze klantreis staat">
              <Fasen reis={reis} />
              <Feiten
                feiten={[
                  ['Klantgroep', <Groep naam={reis.klantgroep} />],
                  ['Wie leidt', reis.regie ? woord(reis.regie) : 'Nog niet bekend'],
                  ['Gemeld', `${korteDatum(reis.meldingsdatum)}${reis.kanaal ? `, ${woord(reis.kanaal).toLowerCase()}` : ''}`],
                  ...(reis.eindereden ? [['Ge\u00ebindigd', `${woord(reis.eindereden)}${reis.einddatum ? `, ${korteDatum(reis.einddatum)}` : ''}`] as [string, string]] : []),
                  ...(reis.geplandEinde ? [['Gepland einde', `${woord(reis.geplandEinde.reden)}, ${korteDatum(reis.geplandEinde.datum)}`] as [string, string]] : []),
                  ...(partners.length > 0 ? [['Huishouden samen met', partners.map((id) => <Koppeling key={id} naar={`/app/klantreizen/${id}`}>{kenmerk(id)}</Koppeling>)] as [string, ComponentChildren]] : []),
                  ['Bezoek thuis', reis.thuisbezoekToestemming === undefined ? 'Nog niet gevraagd' : reis.thuisbezoekToestemming ? 'Klant vindt het goed' : 'Liever niet'],
                ]}
              />
            </section>
            <section class="kaart hierna" aria-labelledby="hierna">
              <h2 id="hierna" class="utrecht-heading-2">Wat er nu komt</h2>
              {reis.volgendMoment
                ? (
                  <>
                    <p><strong>{eerste(moment(reis.volgendMoment.op, vandaag))}</strong>{dagVan(reis.volgendMoment.op) === vandaag ? '' : ` (${overHoeveel(dagVan(reis.volgendMoment.op), vandaag)})`}: {reis.volgendMoment.wat}.</p>
                    {reis.volgendMoment.waarom && <p>Waarom dan? {eerste(reis.volgendMoment.waarom)}</p>}
                  </>
                )
                : <p>Er staat niets meer te gebeuren.</p>}
            </section>
            <div class="twee">
              <section class="kaart" aria-labelledby="blad">
                <div class="scherm__kop">
                  <h2 id="blad" class="utrecht-heading-2">{blad === 'tijdlijn' ? 'Tijdlijn' : 'Dossier'}</h2>
                  {heeftRol(ik, ...wieDossiersBijhoudt) && (
                    <div class="knoppen" role="group" aria-label="Tijdlijn of dossier">
                      <Knop klein soort={blad === 'tijdlijn' ? 'eerste' : 'tweede'} ingedrukt={blad === 'tijdlijn'} bij={() => zetBlad('tijdlijn')}>Tijdlijn</Knop>
                      <Knop klein soort={blad === 'dossier' ? 'eerste' : 'tweede'} ingedrukt={blad === 'dossier'} bij={() => zetBlad('dossier')}>Dossier</Knop>
                    </div>
                  )}
                </div>
                {blad === 'tijdlijn' ? <Tijdlijn reis={reis} gebeurtenissen={tijdlijn} begin={begin} /> : <Dossier klantreisId={reis.klantreisId} fase={reis.fase} />}
              </section>
              <div class="scherm">
                <Klantkaart reis={reis} />
                <Klachtenkaart klantreisId={reis.klantreisId} tijdlijn={tijdlijn} begin={begin} />
                <section class="kaart" aria-labelledby="opentaken">
                  <h2 id="opentaken" class="utrecht-heading-2">Open taken</h2>
                  {reis.openTaken.length === 0
                    ? <p class="zacht">Er zijn geen open taken.</p>
                    : <ul class="lijst">{reis.openTaken.map((taak) => <li key={taak.taakId}><Taakkaart taak={taak} begin={begin} zonderReis /></li>)}</ul>}
                </section>
                <Sturing reis={reis} begin={begin} handelingen={sturing(reis, uitkering, ik, vandaag)} />
                {huishouden && <Huishoudkaart reis={reis} huishouden={huishouden.inhoud} versie={versieVan(huishouden.etag)} uitkering={uitkering} begin={begin} />}
                <section class="kaart" aria-labelledby="contact">
                  <h2 id="contact" class="utrecht-heading-2">Contactpersonen</h2>
                  {reis.contactpersonen.length === 0
                    ? <p class="zacht">Nog niemand.</p>
                    : <Feiten feiten={reis.contactpersonen.map((c) => [woord(c.rol), collegas.naam(c.medewerkerId)])} />}
                </section>
                <Sporenkaart reis={reis} begin={begin} />
                {uitkering && <Uitkeringskaart uitkering={uitkering} />}
                {reis.plaatsingen.length > 0 && (
                  <section class="kaart" aria-labelledby="plaatsingen">
                    <h2 id="plaatsingen" class="utrecht-heading-2">Plaatsingen</h2>
                    <ul class="lijst">
                      {reis.plaatsingen.map((p) => (
                        <li key={p.nummer} class="regel">
                          <div class="regel__kop"><strong>{woord(p.soort)}</strong><Label>{woord(p.stand)}</Label></div>
                          <div class="regel__onder">
                            <span>Vanaf {korteDatum(p.ingangsdatum)}{p.einddatum ? ` tot en met ${korteDatum(p.einddatum)}` : ''}</span>
                            <span>{p.urenPerWeek} uur per week</span>
                          </div>
                        </li>
                      ))}
                    </ul>
                  </section>
                )}
              </div>
            </div>
          </>
        )}
      </Met>
      {venster}
    </div>
  );
}

const nietDaar = (fout: unknown): undefined => {
  if (fout instanceof Probleem && (fout.status === 404 || fout.status === 403)) {
    return undefined;
  }
  throw fout;
};

const eerste = (tekst: string) => tekst.charAt(0).toUpperCase() + tekst.slice(1);

function Fasen({ reis }: { reis: Reis }) {
  const { vandaag } = gebruikOmgeving();
  const hier = fasen.indexOf(reis.fase as (typeof fasen)[number]);
  return (
    <ol class="fasen" aria-label="Fasen">
      {fasen.map((fase, nummer) => (
        <li key={fase} class={nummer < hier ? 'geweest' : ''} aria-current={nummer === hier ? 'step' : undefined}>
          {woord(fase)}
          {nummer === hier && <span class="klein zacht"> sinds {gezegd(dagVan(reis.faseSinds), vandaag)}</span>}
        </li>
      ))}
    </ol>
  );
}

function Sturing({ handelingen, begin }: { reis: Reis; handelingen: ReturnType<typeof sturing>; begin: ReturnType<typeof useHandeling>['begin'] }) {
  return handelingen.length === 0 ? null : (
    <section class="kaart" aria-labelledby="sturen">
      <h2 id="sturen" class="utrecht-heading-2">Vastleggen en bijsturen</h2>
      <div class="knoppen">
        {handelingen.map((handeling) => <Knop key={handeling.naam} klein bij={() => begin(handeling)}>{handeling.naam}</Knop>)}
      </div>
    </section>
  );
}

function Uitkeringskaart({ uitkering }: { uitkering: Uitkering }) {
  const { collegas } = gebruikOmgeving();
  return (
    <section class="kaart" aria-labelledby="uitkering">
      <h2 id="uitkering" class="utrecht-heading-2">Uitkering van het huishouden</h2>
      <Feiten
        feiten={[
          ['Aangevraagd', korteDatum(uitkering.aanvraagdatum)],
          uitkering.besluit
            ? ['Besluit', `${woord(uitkering.besluit)}${uitkering.besluitdatum ? `, ${korteDatum(uitkering.besluitdatum)}` : ''}`]
            : ['Beslissen voor', uitkering.opgeschort ? `${korteDatum(uitkering.beslissenVoorDatum)}; de klok staat nu stil` : korteDatum(uitkering.beslissenVoorDatum)],
          ['Stukken', uitkering.stukkenOntvangenDatum ? `Compleet op ${korteDatum(uitkering.stukkenOntvangenDatum)}`
            : uitkering.stukkenGevraagdDatum ? `Gevraagd op ${korteDatum(uitkering.stukkenGevraagdDatum)}` : 'Nog niet gevraagd'],
          ['Consulent', collegas.naam(uitkering.consulentId)],
        ]}
      />
      {!uitkering.besluit && <p class="klein zacht">{eerste(uitkering.beslissenVoorWaarom)}</p>}
    </section>
  );
}
