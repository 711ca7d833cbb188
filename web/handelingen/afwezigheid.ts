import type { Veld } from '../onderdelen/Gegevensformulier';
import type { Handeling } from './Handeling';

export const afwezigMelden = (ik: string, voorAnderen: boolean, vandaag: string, toon: (id: string) => void): Handeling => {
  const wie: Veld[] = voorAnderen ? [{ pointer: '/medewerkerId', naam: 'Wie is er niet?', soort: 'tekst', verplicht: true, begin: ik, uitleg: 'Het id van de medewerker.' }] : [];
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
