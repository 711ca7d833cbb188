import { Grafiek } from '../../onderdelen/Grafiek';
import { woord } from '../../woorden';
import type { Kwartaalrapport } from './soorten';

const hoogste = 10;

/** The mark that klanten gave, beside where they were on their way. */
export function Tevredenheidskaart({ perFase }: { perFase: Kwartaalrapport['tevredenheidPerFase'] }) {
  return (
    <section class="kaart" aria-labelledby="tevreden">
      <h2 id="tevreden" class="utrecht-heading-2">Tevredenheid per fase</h2>
      {perFase.length === 0 ? <p class="leeg">Er is in dit kwartaal niet naar gevraagd.</p> : (
        <Grafiek
          soort="staven"
          titel="Gemiddeld cijfer van klanten per fase"
          langsNaam="Fase"
          langs={perFase.map((regel) => `${woord(regel.fase)} (${regel.metingen})`)}
          hoogste={hoogste}
          open
          reeksen={[{ naam: 'Gemiddeld cijfer', kleur: 'merk', waarden: perFase.map((regel) => regel.gemiddelde) }]}
        />
      )}
      {perFase.length > 0 && <p class="klein zacht">Tussen haakjes staat hoeveel klanten een cijfer gaven.</p>}
    </section>
  );
}
