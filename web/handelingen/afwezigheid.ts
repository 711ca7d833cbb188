import type { Collegas } from '../collegas';
import type { Veld } from '../onderdelen/Gegevensformulier';
import type { Handeling } from './Handeling';

export const afwezigMelden = (ik: string, voorAnderen: boolean, collegas: Collegas, vandaag: string, toon: (id: string) => void): Handeling => {
  const wie: Veld[] = voorAnderen ? [{ pointer: '/medewerkerId', naam: 'Wie is er niet?', soort: 'lijst', verplicht: true, begin: ik, keuzes: collegas.ids(), tekst: (id) => collegas.metRol(id) }] : [];
  return {
    naam: 'Afwezigheid melden', knop: 'Maak een voorstel', pad: '/v1/afwezigheden', sleutel: crypto.randomUUID(),
    uitleg: 'U ziet eerst wat er met de afspraken en taken zou gebeuren. Er verandert niets voordat een manager akkoord is. Waarom iemand er niet is, vragen wij niet.',
    velden: [
      ...wie,
      { pointer: '/van', naam: 'Eerste dag', soort: 'datum', verplicht: true, begin: vandaag },
      { pointer: '/tot', naam: 'Laatste dag', soort: 'datum', verplicht: true, begin: vandaag },
    ],
    maak: (verzoek) => ({ medewerkerId: ik, ...verzoek }),
    gedaan: 'Het voorstel staat klaar.',
    na: (antwoord) => toon((antwoord as { afwezigheidId: string }).afwezigheidId),
  };
};
