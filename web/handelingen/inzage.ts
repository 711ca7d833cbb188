import type { Veld } from '../onderdelen/Gegevensformulier';

const anders = 'Anders';

/** Why somebody looks: one press for what happens most, or in his or her own words. The API keeps it. */
export const redenvelden = (naam: string): Veld[] => [
  {
    pointer: '/reden', naam, soort: 'keuzes', verplicht: true, tekst: (keuze) => keuze, uitleg: 'Uw naam en deze reden worden bewaard. De klant kan ze opvragen.',
    keuzes: ['De klant neemt contact op', 'Voorbereiden van een afspraak', 'Werken aan een taak', 'Vraag of klacht van de klant', anders],
  },
  { pointer: '/anders', naam: 'Wat is de reden?', soort: 'tekst', verplicht: true, als: (w) => w['/reden'] === anders, uitleg: 'Kort en zakelijk.' },
];

export const metReden = ({ reden, anders: eigen, ...rest }: Record<string, unknown>): Record<string, unknown> => {
  const waarom = reden === anders ? eigen : reden;
  return { ...rest, ...(waarom === undefined ? {} : { reden: waarom }) };
};
