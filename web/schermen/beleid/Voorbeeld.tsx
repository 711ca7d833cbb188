import { haal } from '../../api';
import { korteDatum } from '../../datum';
import { Groep, Met, Tabelvak } from '../../onderdelen/kleingoed';
import { Koppeling } from '../../onderdelen/Koppeling';
import { Melding } from '../../onderdelen/Melding';
import { useOphalen } from '../../ophalen';
import { kenmerk, woord } from '../../woorden';

interface Beleidsvoorbeeld {
  vergelekenMet: string;
  klantgroepen: { klantgroep: string; klantreizen: number; geraakt: number; momenten: number; herindelingen: number }[];
  momenten: { klantreisId: string; klantgroep: string; soort: string; nummer: number; wasDatum?: string; wordtDatum?: string; wordtWaarom?: string }[];
  herindelingen: { klantreisId: string; klantgroep: string; wasDatum?: string; wordtDatum?: string; wordtWaarom?: string }[];
  volledig: boolean;
}

/** What a version would change for the journeys that run, before anybody decides. */
export function Voorbeeld({ versie }: { versie: string }) {
  const gehaald = useOphalen(versie, (stop) => haal<Beleidsvoorbeeld>(`/v1/beleid/versies/${encodeURIComponent(versie)}/voorbeeld`, stop));
  return (
    <Met van={gehaald}>
      {(voorbeeld) => (
        <>
          <p>Vergeleken met versie {voorbeeld.vergelekenMet}, voor de klantreizen die nu in begeleiding of nazorg zijn.</p>
          {!voorbeeld.volledig && <Melding soort="let-op"><p>Er zijn meer klantreizen dan hier bekeken zijn.</p></Melding>}
          <Tabelvak naam="Gevolgen per klantgroep">
            <table class="utrecht-table">
              <caption class="alleen-voorlezen">Gevolgen per klantgroep</caption>
              <thead><tr><th scope="col">Klantgroep</th><th scope="col" class="getal">Klantreizen</th><th scope="col" class="getal">Geraakt</th><th scope="col" class="getal">Momenten die verschuiven</th><th scope="col" class="getal">Eerder of later opnieuw bekeken</th></tr></thead>
              <tbody>
                {voorbeeld.klantgroepen.map((groep) => (
                  <tr key={groep.klantgroep}>
                    <th scope="row"><Groep naam={groep.klantgroep} /></th>
                    <td class="getal">{groep.klantreizen}</td><td class="getal">{groep.geraakt}</td><td class="getal">{groep.momenten}</td><td class="getal">{groep.herindelingen}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Tabelvak>
          {voorbeeld.momenten.length + voorbeeld.herindelingen.length > 0 && (
            <details>
              <summary>Welke momenten?</summary>
              <Tabelvak naam="Momenten die verschuiven">
                <table class="utrecht-table">
                  <caption class="alleen-voorlezen">Momenten die verschuiven</caption>
                  <thead><tr><th scope="col">Klantreis</th><th scope="col">Moment</th><th scope="col">Was</th><th scope="col">Wordt</th></tr></thead>
                  <tbody>
                    {momenten(voorbeeld).map((m) => (
                      <tr key={`${m.klantreisId} ${m.wat}`}>
                        <th scope="row"><Koppeling naar={`/app/klantreizen/${m.klantreisId}`}>{kenmerk(m.klantreisId)}</Koppeling></th>
                        <td>{m.wat}</td>
                        <td>{m.wasDatum ? korteDatum(m.wasDatum) : 'Was er niet'}</td>
                        <td>{m.wordtDatum ? korteDatum(m.wordtDatum) : 'Vervalt'}{m.wordtWaarom && <span class="zacht klein"> ({m.wordtWaarom})</span>}</td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              </Tabelvak>
            </details>
          )}
        </>
      )}
    </Met>
  );
}

/** The moments, and the dates on which somebody looks whether the klantgroep still fits. */
const momenten = (voorbeeld: Beleidsvoorbeeld) => [
  ...voorbeeld.momenten.map((m) => ({ ...m, wat: `${woord(m.soort)} ${m.nummer}` })),
  ...voorbeeld.herindelingen.map((m) => ({ ...m, wat: woord('Herindeling') })),
];
