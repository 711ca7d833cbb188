import { useState } from 'preact/hooks';
import { bewaar, haal, type Probleem } from '../api';
import { korteDatum, kwartaalVan } from '../datum';
import { gebruikOmgeving } from '../omgeving';
import { Knop } from '../onderdelen/Knop';
import { Met, Schermkop } from '../onderdelen/kleingoed';
import { Probleemmelding } from '../onderdelen/Melding';
import { Keuzelijst } from '../onderdelen/velden';
import { alsProbleem, useOphalen } from '../ophalen';
import { enkelvoud } from '../woorden';
import { Stroomtabel } from './overzicht/Verloop';
import { Budgetkaart } from './rapportage/Budgetkaart';
import { Groepenkaart } from './rapportage/Groepenkaart';
import { Indicatorenkaart } from './rapportage/Indicatorenkaart';
import { Kerncijfers } from './rapportage/Kerncijfers';
import { Kwadrantenkaart } from './rapportage/Kwadrantenkaart';
import type { Kwartaalrapport } from './rapportage/soorten';
import { Tabeldeel } from './rapportage/Tabeldeel';
import { Tevredenheidskaart } from './rapportage/Tevredenheidskaart';

const jarenTerug = 5;

/** The figures of a quarter for managers and the raad: on the screen, as a file, and on paper. */
export function Rapportage() {
  const { adres, ga, vandaag } = gebruikOmgeving();
  const [probleem, zetProbleem] = useState<Probleem>();
  const nu = kwartaalVan(vandaag);
  const jaar = Number(adres.searchParams.get('jaar')) || nu.jaar;
  const kwartaal = Number(adres.searchParams.get('kwartaal')) || nu.kwartaal;
  const vraag = `jaar=${jaar}&kwartaal=${kwartaal}`;
  const gehaald = useOphalen(vraag, (stop) => haal<Kwartaalrapport>(`/v1/rapportages/kwartaal?${vraag}`, stop));
  const kies = (anderJaar: number, anderKwartaal: number) => ga(`/app/rapportage?jaar=${anderJaar}&kwartaal=${anderKwartaal}`);
  const stap = (verder: number) => {
    const plek = jaar * 4 + kwartaal - 1 + verder;
    kies(Math.floor(plek / 4), (plek % 4) + 1);
  };
  const alsBestand = async () => {
    try {
      await bewaar(`/v1/rapportages/kwartaal?${vraag}`, 'text/csv', `rapportage-${jaar}-kwartaal-${kwartaal}.csv`);
      zetProbleem(undefined);
    } catch (fout) {
      zetProbleem(alsProbleem(fout));
    }
  };

  return (
    <div class="scherm rapportage">
      <Schermkop titel={`Rapportage ${kwartaal}e kwartaal ${jaar}`} uitleg={`Inzet op maat. Gemaakt op ${korteDatum(vandaag)}.`}>
        <div class="knoppen niet-afdrukken">
          <Knop klein bij={() => void alsBestand()}>Bewaar als CSV</Knop>
          <Knop klein bij={() => window.print()}>Druk af</Knop>
        </div>
      </Schermkop>
      <section class="kaart filters niet-afdrukken" aria-label="Kies een kwartaal">
        <Knop bij={() => stap(-1)}>Kwartaal eerder</Knop>
        <Keuzelijst pointer="" naam="Jaar" keuzes={Array.from({ length: jarenTerug + 1 }, (_, terug) => String(nu.jaar - terug))} waarde={String(jaar)} zet={(waarde) => kies(Number(waarde), kwartaal)} />
        <Keuzelijst pointer="" naam="Kwartaal" keuzes={['1', '2', '3', '4']} tekst={(k) => `${k}e kwartaal`} waarde={String(kwartaal)} zet={(waarde) => kies(jaar, Number(waarde))} />
        {jaar * 4 + kwartaal < nu.jaar * 4 + nu.kwartaal && <Knop bij={() => stap(1)}>Kwartaal later</Knop>}
      </section>
      {probleem && <Probleemmelding probleem={probleem} />}
      <Met van={gehaald}>
        {(rapport) => (
          <>
            <p class="zacht">
              Van {korteDatum(rapport.vanDatum)} tot en met {korteDatum(rapport.totDatum)}.
              {tot(rapport)}
              {rapport.nogNietIngedeeld > 0 ? ` Aan het einde waren ${enkelvoud(rapport.nogNietIngedeeld, 'klant', 'klanten')} nog niet ingedeeld.` : ''}
            </p>
            <Kerncijfers rapport={rapport} />
            <Groepenkaart groepen={rapport.perKlantgroep} />
            <div class="twee twee--gelijk">
              <section class="kaart" aria-labelledby="bewegingen">
                <h2 id="bewegingen" class="utrecht-heading-2">Van groep naar groep</h2>
                <Stroomtabel bewegingen={rapport.bewegingen} />
              </section>
              <Tabeldeel naam="Waarom klanten vertrokken" regels={rapport.uitstroomredenen} koppen={{ klantgroep: 'Klantgroep', reden: 'Reden', aantal: 'Aantal' }} leeg="Er vertrok niemand." />
            </div>
            <Kwadrantenkaart cijfers={rapport.willenEnKunnen} />
            <Tevredenheidskaart perFase={rapport.tevredenheidPerFase} />
            <Budgetkaart budgetten={rapport.budgetten} />
            <Indicatorenkaart indicatoren={rapport.indicatoren} />
          </>
        )}
      </Met>
    </div>
  );
}

/** A quarter that is not over has figures of a part of it, and the raad must know. */
function tot({ bijgewerktTotDatum: tot, totDatum }: Kwartaalrapport): string {
  return tot === undefined ? ' Er zijn nog geen cijfers van deze tijd.' : tot < totDatum ? ` Dit kwartaal is nog bezig: de cijfers lopen tot en met ${korteDatum(tot)}.` : '';
}
