import { useState } from 'preact/hooks';
import { haalMetVersie } from '../../api';
import { korteDatum } from '../../datum';
import { useHandeling } from '../../handelingen/useHandeling';
import { dossierhandelingen, type Dossier } from '../../handelingen/dossier';
import { gebruikOmgeving, heeftRol } from '../../omgeving';
import { Feiten, Label, Met } from '../../onderdelen/kleingoed';
import { Knop } from '../../onderdelen/Knop';
import { useOphalen } from '../../ophalen';
import { enkelvoud, woord } from '../../woorden';

const wie = ['Intaker', 'Consulent', 'Werkcoach', 'Werkmakelaar', 'Participatiemakelaar', 'Jobcoach'];

/** Who opens the dossier is kept, so it opens only when somebody asks. */
export function Dossierkaart({ klantreisId }: { klantreisId: string }) {
  const { ik } = gebruikOmgeving();
  const [open, zetOpen] = useState(false);
  return !heeftRol(ik, ...wie) ? null : (
    <section class="kaart" aria-labelledby="dossier">
      <h2 id="dossier" class="utrecht-heading-2">Dossier</h2>
      {open ? <Inhoud klantreisId={klantreisId} /> : (
        <>
          <p class="zacht">Wie het dossier opent, staat in het logboek.</p>
          <Knop klein bij={() => zetOpen(true)}>Open het dossier</Knop>
        </>
      )}
    </section>
  );
}

function Inhoud({ klantreisId }: { klantreisId: string }) {
  const { vandaag } = gebruikOmgeving();
  const gehaald = useOphalen(klantreisId, (stop) => haalMetVersie<Dossier>(`/v1/klantreizen/${klantreisId}/dossier`, stop));
  const { begin, venster } = useHandeling(gehaald.opnieuw);
  return (
    <Met van={gehaald}>
      {({ inhoud: dossier, etag }) => (
        <>
          {dossier.volledigheid && (
            <>
              <p><strong>{dossier.volledigheid.procent}% volledig</strong> voor deze klantgroep</p>
              <progress class="vulling" max={100} value={dossier.volledigheid.procent} aria-label={`${dossier.volledigheid.procent}% volledig`} />
              <p class="knoppen">{Object.entries(dossier.volledigheid.delen).map(([deel, stand]) => (
                <Label key={deel} soort={stand === 'Actueel' ? 'goed' : stand === 'Verouderd' ? 'let-op' : undefined}>{woord(deel)}: {woord(stand).toLowerCase()}</Label>
              ))}</p>
            </>
          )}
          <Feiten
            feiten={[
              ['Willen en kunnen', dossier.bereidheid ? woord(dossier.bereidheid.kwadrant) : 'Nog niet bekend'],
              ['Participatieladder', dossier.ladder ? woord(dossier.ladder.participatie) : 'Nog niet bekend'],
              ['Motivatie', dossier.belastbaarheid ? woord(dossier.belastbaarheid.motivatie) : 'Nog niet bekend'],
              ['Plan van aanpak', dossier.planVanAanpak ? `${woord(dossier.planVanAanpak.doel)}, klopte op ${korteDatum(dossier.planVanAanpak.actualiteitsdatum)}` : 'Nog niet gemaakt'],
              ['Draagkracht', dossier.belastbaarheid?.draagkracht.map(woord).join(', ') || 'Nog niet bekend'],
              ['Draaglast', dossier.belastbaarheid?.draaglast.map(woord).join(', ') || 'Nog niet bekend'],
              ['Trajecten', enkelvoud(dossier.trajecten.length, 'traject', 'trajecten')],
              ['Tevredenheid', dossier.tevredenheid.length === 0 ? 'Nog niet gevraagd' : `Laatst een ${dossier.tevredenheid.at(-1)?.score ?? ''}`],
            ]}
          />
          {dossier.competenties && (
            <details><summary>Competenties</summary><Feiten feiten={Object.entries(dossier.competenties).map(([naam, niveau]) => [woord(naam), woord(niveau)])} /></details>
          )}
          {dossier.leefgebieden && (
            <details><summary>Leefgebieden</summary><Feiten feiten={Object.entries(dossier.leefgebieden).map(([naam, score]) => [woord(naam), woord(score)])} /></details>
          )}
          <div class="knoppen">
            {dossierhandelingen(dossier, etag ?? '*', vandaag).map((handeling) => (
              <Knop key={handeling.naam} klein bij={() => begin(handeling)}>{handeling.naam}</Knop>
            ))}
          </div>
          {venster}
        </>
      )}
    </Met>
  );
}
