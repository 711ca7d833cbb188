import { gebruikOmgeving } from '../omgeving';
import { Gegevensformulier } from '../onderdelen/Gegevensformulier';
import { Venster } from '../onderdelen/Venster';
import { gedaan, stuur, type Handeling } from './Handeling';

/** A form in a dialog. What comes of it is said aloud, and the screen is fetched again. */
export function Handelingsvenster({ handeling, sluit, klaar }: { handeling: Handeling; sluit: () => void; klaar: () => void }) {
  const { roep } = gebruikOmgeving();
  return (
    <Venster titel={handeling.naam} sluit={sluit}>
      <div class="formulier">
        {handeling.uitleg && <p class="zacht">{handeling.uitleg}</p>}
        <Gegevensformulier
          velden={handeling.velden}
          knop={handeling.knop}
          stop={sluit}
          verstuur={async (verzoek) => {
            const antwoord = await stuur(handeling, verzoek);
            sluit();
            roep(gedaan(handeling, antwoord));
            klaar();
            handeling.na?.(antwoord);
          }}
        />
      </div>
    </Venster>
  );
}
