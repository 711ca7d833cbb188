import { useState } from 'preact/hooks';
import { haal } from '../../api';
import type { Handeling } from '../../handelingen/Handeling';
import { komst, nieuweAanvraag, vertrek } from '../../handelingen/huishouden';
import { gebruikOmgeving, heeftRol } from '../../omgeving';
import { Knop } from '../../onderdelen/Knop';
import type { Huishouden, Klantreis, Uitkering } from '../../soorten';
import { Klantzoeker } from '../klantreizen/Klantzoeker';

const metUitkering = ['KickOff', 'Begeleiding', 'Nazorg'];

/** Who comes to the household of this klant and who leaves it, for who decides about its benefit. */
export function Huishoudkaart({ reis, huishouden, versie, uitkering, begin }: {
  reis: Klantreis;
  huishouden: Huishouden;
  versie: string;
  uitkering: Uitkering | undefined;
  begin: (handeling: Handeling) => void;
}) {
  const { ik, vandaag } = gebruikOmgeving();
  const [zoekt, zetZoekt] = useState(false);
  if (reis.fase === 'Beeindigd' || !heeftRol(ik, 'Consulent')) {
    return null;
  }
  const handelingen = [
    ...(huishouden.leden.some((lid) => lid.klantreisId !== reis.klantreisId) ? [vertrek(reis, versie)] : []),
    ...(uitkering === undefined && metUitkering.includes(reis.fase) ? [nieuweAanvraag(reis, vandaag)] : []),
  ];
  return (
    <section class="kaart" aria-labelledby="huishouden">
      <h2 id="huishouden" class="utrecht-heading-2">Huishouden</h2>
      <p class="zacht">Een huishouden heeft samen een uitkering, een plan en een consulent.</p>
      <div class="knoppen">
        <Knop klein bij={() => zetZoekt(true)}>Iemand komt bij dit huishouden</Knop>
        {handelingen.map((handeling) => <Knop key={handeling.naam} klein bij={() => begin(handeling)}>{handeling.naam}</Knop>)}
      </div>
      {zoekt && (
        <Klantzoeker
          titel="Wie komt erbij?"
          sluit={() => zetZoekt(false)}
          zonder={huishouden.leden.map((lid) => lid.klantreisId)}
          kies={async (klantreisId, naam) => {
            const wie = await haal<Klantreis>(`/v1/klantreizen/${klantreisId}`);
            zetZoekt(false);
            begin(komst(reis.huishoudenId, versie, wie, naam));
          }}
        />
      )}
    </section>
  );
}
