import { useState } from 'preact/hooks';
import { doe } from '../../api';
import { korteDatum } from '../../datum';
import { metReden, redenvelden } from '../../handelingen/inzage';
import { gebruikOmgeving, heeftRol } from '../../omgeving';
import { Gegevensformulier } from '../../onderdelen/Gegevensformulier';
import { Feiten } from '../../onderdelen/kleingoed';
import { Knop } from '../../onderdelen/Knop';
import { Venster } from '../../onderdelen/Venster';
import type { Klantreis } from '../../soorten';
import { woord } from '../../woorden';
import { wieKlantenSpreekt } from '../klantreizen/Klantzoeker';
import { Inzagen } from './Inzagen';

interface Klant {
  naam: string;
  geboortedatum: string;
  email?: string;
  telefoon?: string;
  contactkanaal: string;
  adres?: { straat: string; huisnummer: string; postcode: string; woonplaats: string };
}

/** Who the klant is, is seen only with a reason; the API keeps who looked. What was seen goes with the screen. */
export function Klantkaart({ reis }: { reis: Klantreis }) {
  const { ik } = gebruikOmgeving();
  const [vraagt, zetVraagt] = useState(false);
  const [klant, zetKlant] = useState<Klant>();
  const [toontInzagen, zetToontInzagen] = useState(false);
  const pad = reis._links['klant']?.href;
  const magZien = heeftRol(ik, ...wieKlantenSpreekt);
  if (!pad || !(magZien || heeftRol(ik, 'Beheerder'))) {
    return null;
  }
  return (
    <section class="kaart" aria-labelledby="klant">
      <h2 id="klant" class="utrecht-heading-2">Klant</h2>
      {klant
        ? (
          <Feiten
            feiten={[
              ['Naam', klant.naam],
              ['Geboren', korteDatum(klant.geboortedatum)],
              ['Bericht per', woord(klant.contactkanaal)],
              ...(klant.email ? [['E-mail', klant.email] as [string, string]] : []),
              ...(klant.telefoon ? [['Telefoon', klant.telefoon] as [string, string]] : []),
              ...(klant.adres ? [['Adres', `${klant.adres.straat} ${klant.adres.huisnummer}, ${klant.adres.postcode} ${klant.adres.woonplaats}`] as [string, string]] : []),
            ]}
          />
        )
        : magZien && <p class="zacht">De naam staat hier niet vanzelf. Wie hem bekijkt, geeft een reden; dat wordt bewaard.</p>}
      <div class="knoppen">
        {magZien && !klant && <Knop klein soort="eerste" bij={() => zetVraagt(true)}>Bekijk de klant</Knop>}
        <Knop klein bij={() => zetToontInzagen(true)}>Wie keek mee?</Knop>
      </div>
      {toontInzagen && <Inzagen pad={pad.replace(/_bekijk$/, 'inzagen')} sluit={() => zetToontInzagen(false)} />}
      {vraagt && (
        <Venster titel="Klant bekijken" sluit={() => zetVraagt(false)}>
          <Gegevensformulier
            velden={redenvelden('Waarom bekijkt u dit?')}
            knop="Bekijken"
            stop={() => zetVraagt(false)}
            verstuur={async (verzoek) => {
              zetKlant(await doe<Klant>(pad, metReden(verzoek)));
              zetVraagt(false);
            }}
          />
        </Venster>
      )}
    </section>
  );
}
