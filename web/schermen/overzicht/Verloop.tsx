import { haal, Probleem } from '../../api';
import { dagEnMaand, plus, type Dag } from '../../datum';
import { Grafiek } from '../../onderdelen/Grafiek';
import { Tabelvak } from '../../onderdelen/kleingoed';
import { klantgroepen } from '../../soorten';
import type { Beweging, Verloopcijfers } from '../rapportage/soorten';

const terug = 182;
const week = 7;

/** Absent where the reports are not for this role. */
export const haalVerloop = (vandaag: Dag, stop: AbortSignal): Promise<Verloopcijfers | undefined> =>
  haal<Verloopcijfers>(`/v1/rapportages/verloop?van=${plus(vandaag, -terug)}&tot=${vandaag}`, stop).catch((fout: unknown) => {
    if (fout instanceof Probleem && (fout.status === 403 || fout.status === 404)) {
      return undefined;
    }
    throw fout;
  });

/** How the groups grew and shrank, and who went from one to another. */
export function Verloop({ cijfers }: { cijfers: Verloopcijfers }) {
  // A point a week, and always the last day.
  const punten = cijfers.punten.filter((_, nummer) => (cijfers.punten.length - 1 - nummer) % week === 0);
  return (
    <div class="twee">
      <section class="kaart" aria-labelledby="verloop">
        <h2 id="verloop" class="utrecht-heading-2">Groepen in het laatste halfjaar</h2>
        <Grafiek
          soort="lijnen"
          titel="Klantreizen per klantgroep in het laatste halfjaar"
          langsNaam="Datum"
          langs={punten.map((punt) => dagEnMaand(punt.datum))}
          reeksen={klantgroepen.map((groep) => ({
            naam: groep, kleur: groep, waarden: punten.map((punt) => punt.perGroep.find((g) => g.klantgroep === groep)?.aantal ?? 0),
          }))}
        />
      </section>
      <section class="kaart" aria-labelledby="stroom">
        <h2 id="stroom" class="utrecht-heading-2">Van groep naar groep</h2>
        <Stroomtabel bewegingen={cijfers.bewegingen} />
      </section>
    </div>
  );
}

/** Rows are where people came from, columns where they went. */
export function Stroomtabel({ bewegingen }: { bewegingen: Beweging[] }) {
  const tel = (van: string, naar: string) => bewegingen.filter((b) => b.van === van && b.naar === naar).reduce((som, b) => som + b.aantal, 0);
  const meeste = Math.max(1, ...bewegingen.map((b) => b.aantal));
  return (
    <Tabelvak naam="Van groep naar groep">
      <table class="utrecht-table stroom">
        <caption>Van de groep links naar de groep boven</caption>
        <thead><tr><td />{klantgroepen.map((naar) => <th key={naar} scope="col" class="getal">{naar}</th>)}</tr></thead>
        <tbody>
          {klantgroepen.map((van) => (
            <tr key={van}>
              <th scope="row">{van}</th>
              {klantgroepen.map((naar) => (
                <td key={naar} class={`getal sterkte-${van === naar ? 0 : Math.ceil((tel(van, naar) / meeste) * 4)}`}>{van === naar ? '' : tel(van, naar)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Tabelvak>
  );
}
