import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { haal } from '../api';
import { korteDatum } from '../datum';
import { useHandeling } from '../handelingen/useHandeling';
import { gebruikOmgeving, heeftRol } from '../omgeving';
import { Knop } from '../onderdelen/Knop';
import { Label, Met, Schermkop } from '../onderdelen/kleingoed';
import { Probleemmelding } from '../onderdelen/Melding';
import { Venster } from '../onderdelen/Venster';
import { useOphalen } from '../ophalen';
import { enkelvoud } from '../woorden';
import type { Document } from './beleid/document';
import { Voorbeeld } from './beleid/Voorbeeld';
import { Voorstel } from './beleid/Voorstel';
import { Waarden } from './beleid/Waarden';

interface Versie {
  versie: string;
  ingangsdatum: string;
  bron: string;
  status: 'Voorgesteld' | 'Vastgesteld' | 'Ingetrokken';
  vastgesteldDoor?: string;
  aannames: number;
  document?: Document;
}

export function Beleid() {
  const { ik, vandaag, roep } = gebruikOmgeving();
  const [voorstelVan, zetVoorstelVan] = useState<Document>();
  const gehaald = useOphalen('versies', async (stop) => {
    const { versies } = await haal<{ versies: Versie[] }>('/v1/beleid/versies', stop);
    return versies.sort((a, b) => b.ingangsdatum.localeCompare(a.ingangsdatum));
  });
  const { begin, venster, probleem } = useHandeling(gehaald.opnieuw);
  const geldt = gehaald.waarde?.find((v) => v.status === 'Vastgesteld' && v.ingangsdatum <= vandaag)?.versie;
  const steltVoor = heeftRol(ik, 'Beleidsmedewerker');
  const vaststellen = (versie: Versie) => begin({
    naam: `Versie ${versie.versie} vaststellen`, knop: 'Vaststellen', pad: `/v1/beleid/versies/${encodeURIComponent(versie.versie)}/vaststelling`,
    uitleg: `Deze versie geldt vanaf ${korteDatum(versie.ingangsdatum)}. Lopende klantreizen volgen op die dag. Daarna verandert zij niet meer.`,
    velden: [{ pointer: '/vastgesteldDoor', naam: 'Wie heeft het besloten, en wanneer?', soort: 'tekst', verplicht: true, uitleg: 'Zoals: College van B en W, 1 december 2026.' }],
    gedaan: `Versie ${versie.versie} is vastgesteld.`,
  });
  const intrekken = (versie: Versie) => begin({
    naam: `Versie ${versie.versie} intrekken`, knop: 'Intrekken', pad: `/v1/beleid/versies/${encodeURIComponent(versie.versie)}/intrekking`,
    uitleg: 'Het voorstel gaat niet door en kan niet meer worden vastgesteld. U blijft het hier zien.', bevestig: true,
    velden: [], gedaan: `Versie ${versie.versie} is ingetrokken.`,
  });
  const nieuw = async (versie: Versie) => zetVoorstelVan((await haal<Versie>(`/v1/beleid/versies/${encodeURIComponent(versie.versie)}`)).document);

  return (
    <div class="scherm">
      <Schermkop titel="Beleid" uitleg="Termijnen, ritmes en capaciteiten zijn gegevens met een datum. Hier ziet u welke gelden, en wat een nieuwe versie zou veranderen." />
      {probleem && <Probleemmelding probleem={probleem} />}
      <Met van={gehaald}>
        {(versies) => versies.map((versie) => (
          <section key={versie.versie} class="kaart" aria-labelledby={`versie-${versie.versie}`}>
            <div class="scherm__kop">
              <h2 id={`versie-${versie.versie}`} class="utrecht-heading-2">Versie {versie.versie}</h2>
              {versie.versie === geldt ? <Label soort="goed">Geldt nu</Label>
                : versie.status === 'Voorgesteld' ? <Label soort="let-op">Voorstel</Label>
                : versie.status === 'Ingetrokken' ? <Label>Ingetrokken</Label>
                  : <Label soort="info">{versie.ingangsdatum > vandaag ? 'Gaat nog in' : 'Gold eerder'}</Label>}
            </div>
            <p>{versie.bron}</p>
            <p class="zacht">
              Vanaf {korteDatum(versie.ingangsdatum)}. {versie.vastgesteldDoor ? `Vastgesteld door ${versie.vastgesteldDoor}. ` : ''}
              {enkelvoud(versie.aannames, 'waarde moet', 'waarden moeten')} nog bevestigd worden.
            </p>
            <Openklap titel="Alle waarden"><Versiewaarden versie={versie.versie} /></Openklap>
            {versie.versie !== geldt && versie.ingangsdatum >= vandaag && versie.status !== 'Ingetrokken' && heeftRol(ik, 'Beleidsmedewerker', 'Manager') && (
              <Openklap titel="Wat zou er veranderen?"><Voorbeeld versie={versie.versie} /></Openklap>
            )}
            <div class="knoppen">
              {versie.status === 'Voorgesteld' && heeftRol(ik, 'Manager') && <Knop klein soort="eerste" bij={() => vaststellen(versie)} naam={`versie ${versie.versie}`}>Vaststellen</Knop>}
              {versie.status === 'Voorgesteld' && heeftRol(ik, 'Manager', 'Beleidsmedewerker') && <Knop klein bij={() => intrekken(versie)} naam={`versie ${versie.versie}`}>Intrekken</Knop>}
              {steltVoor && <Knop klein bij={() => void nieuw(versie)} naam={`van versie ${versie.versie}`}>Nieuw voorstel maken</Knop>}
            </div>
          </section>
        ))}
      </Met>
      {venster}
      {voorstelVan && (
        <Venster titel="Nieuwe versie voorstellen" sluit={() => zetVoorstelVan(undefined)}>
          <Voorstel
            van={voorstelVan}
            stop={() => zetVoorstelVan(undefined)}
            klaar={(versie) => {
              zetVoorstelVan(undefined);
              roep(`Versie ${versie} is voorgesteld. Er verandert nog niets.`);
              void gehaald.opnieuw();
            }}
          />
        </Venster>
      )}
    </div>
  );
}

/** Fetched when it is opened, not before. */
function Openklap({ titel, children }: { titel: string; children: ComponentChildren }) {
  const [open, zetOpen] = useState(false);
  return (
    <details onToggle={(e) => zetOpen(e.currentTarget.open)}>
      <summary>{titel}</summary>
      {open && children}
    </details>
  );
}

function Versiewaarden({ versie }: { versie: string }) {
  const gehaald = useOphalen(versie, (stop) => haal<Versie>(`/v1/beleid/versies/${encodeURIComponent(versie)}`, stop));
  return <Met van={gehaald}>{({ document }) => <Waarden document={document ?? {}} />}</Met>;
}
