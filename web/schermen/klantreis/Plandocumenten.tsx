import { useId, useState } from 'preact/hooks';
import { bewaar, doeBestand, type Probleem } from '../../api';
import { dagVan, korteDatum } from '../../datum';
import type { Plandocument } from '../../handelingen/dossier';
import { gebruikOmgeving } from '../../omgeving';
import { Knop } from '../../onderdelen/Knop';
import { Probleemmelding } from '../../onderdelen/Melding';
import { alsProbleem } from '../../ophalen';

const soorten: Record<string, [naam: string, achtervoegsel: string]> = {
  'application/pdf': ['PDF', 'pdf'],
  'image/jpeg': ['Foto', 'jpg'],
  'image/png': ['Afbeelding', 'png'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['Word', 'docx'],
};

const grootte = (bytes: number): string =>
  bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000)).toLocaleString('nl-NL')} kB` : `${(bytes / 1_000_000).toLocaleString('nl-NL', { maximumFractionDigits: 1 })} MB`;

/** The documents of the plan. The name of a file may name somebody, so it is not kept: a document has a number. */
export function Plandocumenten({ klantreisId, documenten, klaar }: { klantreisId: string; documenten: Plandocument[]; klaar: () => Promise<void> }) {
  const { collegas, roep } = gebruikOmgeving();
  const [bezig, zetBezig] = useState(false);
  const [probleem, zetProbleem] = useState<Probleem>();
  const id = useId();
  const probeer = async (doe: () => Promise<void>) => {
    zetBezig(true);
    zetProbleem(undefined);
    try {
      await doe();
    } catch (fout) {
      zetProbleem(alsProbleem(fout));
    }
    zetBezig(false);
  };
  const open = (document: Plandocument) => probeer(() =>
    bewaar(document._links['inhoud']?.href ?? '', document.mediatype, `plan-van-aanpak-${document.nummer}.${soorten[document.mediatype]?.[1] ?? 'bin'}`));
  const voegToe = (bestand: File) => probeer(async () => {
    await doeBestand(`/v1/klantreizen/${klantreisId}/dossier/plan-van-aanpak/documenten`, bestand, crypto.randomUUID());
    roep('Het document is toegevoegd.');
    await klaar();
  });
  return (
    <>
      {documenten.length > 0 && (
        <ul class="opsomming">
          {documenten.map((document) => (
            <li key={document.nummer}>
              <Knop klein soort="stil" bij={() => void open(document)} naam={`document ${document.nummer}`}>Haal op</Knop>{' '}
              {soorten[document.mediatype]?.[0] ?? 'Bestand'} {document.nummer}, {grootte(document.bytes)}{' '}
              <span class="zacht klein">({korteDatum(dagVan(document.toegevoegdOp))}, {collegas.naam(document.toegevoegdDoor)})</span>
            </li>
          ))}
        </ul>
      )}
      <div>
        <label class="utrecht-button utrecht-button--secondary-action utrecht-button--klein bestandkeuze">
          {bezig ? 'Even geduld' : 'Document toevoegen'}
          <input
            class="alleen-voorlezen"
            type="file"
            accept={Object.keys(soorten).join(',')}
            aria-describedby={`${id}-uitleg`}
            disabled={bezig}
            onChange={(e) => {
              const veld = e.currentTarget;
              const bestand = veld.files?.[0];
              if (bestand) {
                void voegToe(bestand).then(() => {
                  veld.value = '';
                });
              }
            }}
          />
        </label>
        <p id={`${id}-uitleg`} class="klein zacht">Een PDF, Word-bestand of foto, hoogstens 10 MB. De naam van het bestand wordt niet bewaard.</p>
      </div>
      {probleem && <Probleemmelding probleem={probleem} />}
    </>
  );
}
