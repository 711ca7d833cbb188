import { haalMetVersie, versieVan } from '../../api';
import { dagVan, korteDatum } from '../../datum';
import { dossierhandelingen, type Dossier as Inhoud } from '../../handelingen/dossier';
import { useHandeling } from '../../handelingen/useHandeling';
import { gebruikOmgeving } from '../../omgeving';
import { Feiten, Label, Met } from '../../onderdelen/kleingoed';
import { Probleemmelding } from '../../onderdelen/Melding';
import { useOphalen } from '../../ophalen';
import { woord } from '../../woorden';
import { Dossierdeel } from './Dossierdeel';
import { Feedback } from './Feedback';
import { Kwadrant } from './Kwadrant';
import { Plandocumenten } from './Plandocumenten';
import { Trajecten } from './Trajecten';

/** Everything that is known of a klant in closed values. Who opens it is kept, so it opens only when somebody asks. */
export function Dossier({ klantreisId, fase }: { klantreisId: string; fase: string }) {
  const { vandaag } = gebruikOmgeving();
  const gehaald = useOphalen(klantreisId, (stop) => haalMetVersie<Inhoud>(`/v1/klantreizen/${klantreisId}/dossier`, stop));
  const { begin, venster, probleem } = useHandeling(gehaald.opnieuw);
  return (
    <Met van={gehaald}>
      {({ inhoud: dossier, etag }) => {
        const handelingen = dossierhandelingen(dossier, versieVan(etag), vandaag);
        const deel = (naam: string) => ({ naam, stand: dossier.volledigheid?.delen[naam], handeling: fase === 'Beeindigd' ? undefined : handelingen[naam], begin });
        const { planVanAanpak: plan, belastbaarheid: last } = dossier;
        return (
          <>
            {probleem && <Probleemmelding probleem={probleem} />}
            {dossier.volledigheid && <Volledig procent={dossier.volledigheid.procent} />}
            <div class="delen">
              <Dossierdeel {...deel('PlanVanAanpak')}>
                {plan && <Feiten feiten={[['Doel', woord(plan.doel)], ['Gemaakt', korteDatum(plan.opsteldatum)], ['Klopte nog op', korteDatum(plan.actualiteitsdatum)]]} />}
                {plan && <Plandocumenten klantreisId={klantreisId} documenten={plan.documenten} klaar={gehaald.opnieuw} />}
              </Dossierdeel>
              <Dossierdeel {...deel('Bereidheid')}>
                {dossier.bereidheid && <Kwadrant kwadrant={dossier.bereidheid.kwadrant} grondslag={dossier.bereidheid.grondslag} />}
              </Dossierdeel>
              <Dossierdeel {...deel('Ladder')}>
                {dossier.ladder && (
                  <Feiten feiten={[['Participatie', woord(dossier.ladder.participatie)], ['Re-integratie', dossier.ladder.reintegratie ? woord(dossier.ladder.reintegratie) : 'Niet ingevuld']]} />
                )}
              </Dossierdeel>
              <Dossierdeel {...deel('Belastbaarheid')}>
                {last && (
                  <Feiten
                    feiten={[
                      ['Motivatie', woord(last.motivatie)],
                      ['Geeft kracht', last.draagkracht.map(woord).join(', ') || 'Niets genoemd'],
                      ['Weegt zwaar', last.draaglast.map(woord).join(', ') || 'Niets genoemd'],
                    ]}
                  />
                )}
              </Dossierdeel>
              <Dossierdeel {...deel('Competenties')}>{dossier.competenties && <Waarderingen waarden={dossier.competenties} />}</Dossierdeel>
              <Dossierdeel {...deel('Leefgebieden')}>{dossier.leefgebieden && <Waarderingen waarden={dossier.leefgebieden} />}</Dossierdeel>
            </div>
            <Trajecten klantreisId={klantreisId} trajecten={dossier.trajecten} begin={begin} />
            <Feedback klantreisId={klantreisId} tevredenheid={dossier.tevredenheid} klachten={dossier.klachten} begin={begin} />
            {dossier.bewegingen.length > 0 && (
              <details>
                <summary>Hoe het veranderde</summary>
                <ul class="opsomming">
                  {dossier.bewegingen.map((b) => (
                    <li key={`${b.op} ${b.deel} ${b.naar}`}>{korteDatum(dagVan(b.op))}, {woord(b.deel).toLowerCase()}: van {woord(b.van).toLowerCase()} naar {woord(b.naar).toLowerCase()} <Label soort={b.beweging === 'Vooruit' ? 'goed' : undefined}>{woord(b.beweging)}</Label></li>
                  ))}
                </ul>
              </details>
            )}
            {venster}
          </>
        );
      }}
    </Met>
  );
}

function Volledig({ procent }: { procent: number }) {
  return (
    <div>
      <p><strong>{procent}% volledig</strong> voor deze klantgroep</p>
      <progress class="vulling" max={100} value={procent} aria-label={`${procent}% volledig`} />
    </div>
  );
}

/** The strongest first, so that one sees at a glance what helps and what is in the way. */
function Waarderingen({ waarden }: { waarden: Record<string, string> }) {
  const soorten: [string, 'goed' | 'let-op' | undefined][] = [
    ['Sterk', 'goed'], ['Steun', 'goed'], ['Voldoende', undefined], ['Neutraal', undefined], ['InOntwikkeling', 'let-op'], ['Belemmering', 'let-op'], ['NietBesproken', undefined],
  ];
  return (
    <Feiten
      feiten={soorten.flatMap(([waarde, soort]): [string, preact.ComponentChildren][] => {
        const namen = Object.keys(waarden).filter((naam) => waarden[naam] === waarde);
        return namen.length === 0 ? [] : [[woord(waarde), <span class="labels">{namen.map((naam) => <Label key={naam} soort={soort}>{woord(naam)}</Label>)}</span>]];
      })}
    />
  );
}
