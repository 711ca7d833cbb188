import { useState } from 'preact/hooks';
import { doe } from '../../api';
import { korteDatum } from '../../datum';
import { gebruikOmgeving, heeftRol } from '../../omgeving';
import { Gegevensformulier } from '../../onderdelen/Gegevensformulier';
import { Feiten } from '../../onderdelen/kleingoed';
import { Knop } from '../../onderdelen/Knop';
import { Venster } from '../../onderdelen/Venster';
import type { Klantreis } from '../../soorten';
import { woord } from '../../woorden';
import { reden, wieKlantenSpreekt } from '../klantreizen/Klantzoeker';

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
  const pad = reis._links['klant']?.href;
  if (!pad || !heeftRol(ik, ...wieKlantenSpreekt)) {
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
        : (
          <>
            <p class="zacht">De naam staat hier niet vanzelf. Wie hem bekijkt, geeft een reden; dat wordt bewaard.</p>
            <Knop klein bij={() => zetVraagt(true)}>Bekijk de klant</Knop>
          </>
        )}
      {vraagt && (
        <Venster titel="Klant bekijken" sluit={() => zetVraagt(false)}>
          <Gegevensformulier
            velden={[reden]}
            knop="Bekijken"
            stop={() => zetVraagt(false)}
            verstuur={async (verzoek) => {
              zetKlant(await doe<Klant>(pad, verzoek));
              zetVraagt(false);
            }}
          />
        </Venster>
      )}
    </section>
  );
}
