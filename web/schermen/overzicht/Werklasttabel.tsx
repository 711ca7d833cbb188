import type { ComponentChildren } from 'preact';
import { gebruikOmgeving } from '../../omgeving';
import { Label, Tabelvak } from '../../onderdelen/kleingoed';
import { Koppeling } from '../../onderdelen/Koppeling';
import type { Werklast } from './soorten';

/** A team in one row, and under it who in it has work. */
export function Werklasttabel({ werklast }: { werklast: Werklast[] }) {
  const { collegas } = gebruikOmgeving();
  const teams = werklast.filter((regel) => regel.medewerkerId === undefined);
  return (
    <section class="kaart" aria-labelledby="werklast">
      <h2 id="werklast" class="utrecht-heading-2">Werk per team</h2>
      <Tabelvak naam="Werk per team en medewerker">
        <table class="utrecht-table">
          <caption class="alleen-voorlezen">Open taken, taken te laat en klantreizen per team en medewerker</caption>
          <thead>
            <tr><th scope="col">Wie</th><th scope="col" class="getal">Open taken</th><th scope="col" class="getal">Te laat</th><th scope="col" class="getal">Klantreizen</th></tr>
          </thead>
          {teams.map((team) => (
            <tbody key={team.team}>
              <Regel regel={team} naam={<Koppeling naar={`/app/klantreizen?team=${encodeURIComponent(team.team)}`}>{team.team}</Koppeling>} vet />
              {werklast.filter((regel) => regel.team === team.team && regel.medewerkerId !== undefined && heeftWerk(regel))
                .map((regel) => <Regel key={regel.medewerkerId} regel={regel} naam={<Koppeling naar={`/app/klantreizen?medewerkerId=${encodeURIComponent(regel.medewerkerId ?? '')}`}>{collegas.naam(regel.medewerkerId ?? '')}</Koppeling>} />)}
            </tbody>
          ))}
        </table>
      </Tabelvak>
    </section>
  );
}

const heeftWerk = (regel: Werklast): boolean => regel.openTaken > 0 || regel.klantreizen > 0;

function Regel({ regel, naam, vet }: { regel: Werklast; naam: ComponentChildren; vet?: boolean }) {
  return (
    <tr>
      <th scope="row" class={vet ? '' : 'ingesprongen'}>{vet ? <strong>{naam}</strong> : naam}</th>
      <td class="getal">{regel.openTaken}</td>
      <td class="getal">{regel.takenTeLaat > 0 ? <Label soort="fout">{regel.takenTeLaat}</Label> : 0}</td>
      <td class="getal">{regel.klantreizen}</td>
    </tr>
  );
}
