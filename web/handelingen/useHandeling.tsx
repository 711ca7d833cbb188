import { useState } from 'preact/hooks';
import { Probleem } from '../api';
import { gebruikOmgeving } from '../omgeving';
import { alsProbleem } from '../ophalen';
import { gedaan, stuur, type Handeling } from './Handeling';
import { Handelingsvenster } from './Handelingsvenster';

/** Opens a form for what asks something, and does at once what asks nothing. */
export function useHandeling(opnieuw: () => Promise<void>) {
  const { roep } = gebruikOmgeving();
  const [open, zetOpen] = useState<Handeling>();
  const [probleem, zetProbleem] = useState<Probleem>();

  const begin = async (handeling: Handeling) => {
    zetProbleem(undefined);
    if (handeling.velden.length > 0 || handeling.bevestig) {
      zetOpen(handeling);
      return;
    }
    try {
      roep(gedaan(handeling, await stuur(handeling, {})));
    } catch (fout) {
      zetProbleem(alsProbleem(fout));
    }
    // Also when it failed: somebody else may have been first, and then this is how it stands now.
    await opnieuw();
  };

  const venster = open && (
    <Handelingsvenster
      handeling={open}
      sluit={() => zetOpen(undefined)}
      klaar={() => void opnieuw()}
    />
  );
  return { begin: (handeling: Handeling) => void begin(handeling), venster, probleem };
}
