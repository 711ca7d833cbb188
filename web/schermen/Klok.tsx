import { useState } from 'preact/hooks';
import { dagVan, moment, tijd, voluit } from '../datum';
import { gebruikOmgeving } from '../omgeving';
import { Knop } from '../onderdelen/Knop';
import { Met, Schermkop } from '../onderdelen/kleingoed';
import { Melding } from '../onderdelen/Melding';
import { Tekstveld } from '../onderdelen/velden';
import { useOphalen } from '../ophalen';

interface Stand {
  nu: string;
  volgendMoment?: string | null;
  stand: string;
  rustig: boolean;
}

/** Only where the app runs on somebody's own machine: the clock of the domain can be moved. */
export function Klok() {
  const { klok, leesKlok, roep, vandaag } = gebruikOmgeving();
  const [bezig, zetBezig] = useState(false);
  const [fout, zetFout] = useState('');
  const [naar, zetNaar] = useState('');
  const gehaald = useOphalen('klok', async (stop) => {
    const antwoord = await fetch(klok ?? '', { signal: stop, cache: 'no-store' });
    return (await antwoord.json()) as Stand;
  });
  const verzet = async (verzoek: object) => {
    if (bezig) {
      return;
    }
    zetBezig(true);
    zetFout('');
    try {
      const antwoord = await fetch(klok ?? '', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(verzoek) });
      const inhoud = (await antwoord.json()) as Stand & { detail?: string };
      if (antwoord.ok) {
        roep(`Het is nu ${voluit(dagVan(inhoud.nu))}, ${tijd(inhoud.nu)} uur.`);
      } else {
        zetFout(inhoud.detail ?? 'De klok is niet verzet.');
      }
    } catch {
      zetFout('Wij krijgen geen antwoord van de klok.');
    }
    await leesKlok();
    await gehaald.opnieuw();
    zetBezig(false);
  };

  return (
    <div class="scherm">
      <Schermkop titel="Klok" uitleg="Deze omgeving heeft een eigen klok. Verzet u hem, dan gebeurt eerst alles wat tot dat moment moest gebeuren." />
      {fout && <Melding soort="fout" titel="De klok staat waar hij stond"><p>{fout}</p></Melding>}
      <Met van={gehaald}>
        {(stand) => (
          <>
            <section class="kaart" aria-labelledby="stand">
              <h2 id="stand" class="utrecht-heading-2">Hoe laat het hier is</h2>
              <p class="tegel__getal" aria-busy={bezig}>{voluit(dagVan(stand.nu))}, {tijd(stand.nu)} uur</p>
              <p class="zacht">
                {stand.volgendMoment ? `Het volgende moment: ${moment(stand.volgendMoment, vandaag)}.` : 'Er staat nu niets te gebeuren.'}
                {stand.stand === 'follow' ? ' De klok loopt gewoon mee.' : stand.stand === 'hold' ? ' De klok staat stil tot u hem verzet.' : ''}
              </p>
              <div class="knoppen">
                <Knop soort="eerste" bezig={bezig} bij={() => void verzet({ volgende: true })}>Naar het volgende moment</Knop>
                <Knop bezig={bezig} bij={() => void verzet({ dagen: 1 })}>Een dag verder</Knop>
                <Knop bezig={bezig} bij={() => void verzet({ dagen: 14 })}>Twee weken verder</Knop>
              </div>
            </section>
            <section class="kaart" aria-labelledby="zelf">
              <h2 id="zelf" class="utrecht-heading-2">Naar een dag die u kiest</h2>
              <form
                class="formulier"
                noValidate
                onSubmit={(e) => {
                  e.preventDefault();
                  if (/^\d{4}-\d{2}-\d{2}$/.test(naar)) {
                    void verzet({ naar: `${naar}T08:00:00Z` });
                  } else {
                    zetFout('Kies eerst een dag.');
                  }
                }}
              >
                <Tekstveld pointer="" naam="Dag" type="date" verplicht waarde={naar} zet={zetNaar} uitleg="De klok gaat nooit terug." />
                <div class="knoppen"><Knop type="submit" bezig={bezig}>Ga naar deze dag</Knop></div>
              </form>
            </section>
          </>
        )}
      </Met>
    </div>
  );
}
