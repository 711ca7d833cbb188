import { useEffect } from 'preact/hooks';
import { Knop } from '../onderdelen/Knop';
import { Melding } from '../onderdelen/Melding';
import beeldmerk from '../beeldmerk.svg';

/** For who is not signed in. */
export function Welkom({ meldAan, fout }: { meldAan: (() => Promise<void>) | undefined; fout?: string }) {
  useEffect(() => {
    document.title = 'Aanmelden - Inzet op maat';
  }, []);
  return (
    <main class="inhoud" id="inhoud">
      <div class="kaart welkom">
        <img src={beeldmerk} alt="" width={56} height={56} />
        <h1 class="utrecht-heading-1">Inzet op maat</h1>
        <p>Hier ziet u van elke klantreis wat er is gebeurd, wat er nog komt en waarom.</p>
        {fout && <Melding soort="fout" titel="Aanmelden is niet gelukt"><p>{fout}</p></Melding>}
        {meldAan
          ? <Knop soort="eerste" bij={() => void meldAan()}>Aanmelden</Knop>
          : <Melding soort="let-op"><p>Aanmelden op de schermen staat hier niet aan. Vraag het uw beheerder.</p></Melding>}
      </div>
    </main>
  );
}
