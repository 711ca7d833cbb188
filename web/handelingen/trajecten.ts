import type { Handeling } from './Handeling';
import { toelichting } from './Handeling';

export interface Traject {
  nummer: number;
  instrument: string;
  aanbieder: string;
  doel: string;
  begindatum: string;
  volgendeContactdatum?: string;
  volgendContactWaarom?: string;
  resultaat?: string;
  einddatum?: string;
}

const anderMoment = (naam: string): Handeling['velden'] => [
  { pointer: '/volgendeContactdatum', naam, soort: 'datum', uitleg: 'Leeg: zo laat als het beleid toestaat.' },
  { ...toelichting('Waarom later dan gewoonlijk?', '/redenAfwijking'), als: (w) => w['/volgendeContactdatum'] !== '', uitleg: 'Nodig als het later is dan het beleid toestaat.' },
];

export const trajectBeginnen = (klantreisId: string, vandaag: string): Handeling => ({
  naam: 'Traject beginnen', knop: 'Traject beginnen', pad: `/v1/klantreizen/${klantreisId}/trajecten`, sleutel: crypto.randomUUID(),
  velden: [
    {
      pointer: '/instrument', naam: 'Wat gaat de klant doen?', soort: 'lijst', verplicht: true,
      keuzes: [
        'Werkleerroute', 'Stage', 'Snuffelstage', 'WorkFast', 'Loonkostensubsidie', 'BeschutWerk', 'Vrijwilligerswerk', 'AdditioneleArbeid', 'Scholing', 'Taaltraining',
        'Sollicitatietraining', 'Coaching', 'Diagnose',
      ],
    },
    {
      pointer: '/aanbieder', naam: 'Bij wie?', soort: 'lijst', verplicht: true,
      keuzes: ['DWT', 'KonnecteD', 'Cambio', 'Reintegratiebedrijf', 'Werkgever', 'Onderwijsinstelling', 'Vrijwilligersorganisatie', 'Anders'],
    },
    { ...toelichting('Naam van de aanbieder', '/naamAanbieder'), soort: 'tekst', uitleg: 'Als dat helpt.' },
    {
      pointer: '/doel', naam: 'Wat is het doel?', soort: 'keuzes', verplicht: true,
      keuzes: ['Werkfit', 'Werkervaring', 'Vakbekwaamheid', 'Plaatsing', 'Meedoen', 'Taal', 'Inzicht'],
    },
    { pointer: '/begindatum', naam: 'Eerste dag', soort: 'datum', verplicht: true, begin: vandaag },
    ...anderMoment('Wanneer is het eerste contact?'),
    toelichting(),
  ],
  gedaan: 'Het traject is begonnen.',
});

export const trajectcontact = (pad: string): Handeling => ({
  naam: 'Contact over het traject', knop: 'Contact vastleggen', pad, sleutel: crypto.randomUUID(),
  velden: [
    { pointer: '/uitslag', naam: 'Hoe gaat het?', soort: 'keuzes', keuzes: ['OpSchema', 'Zorgen', 'NietBereikt'], verplicht: true },
    ...anderMoment('Wanneer is het volgende contact?'),
    toelichting(),
  ],
  gedaan: 'Het contact is vastgelegd.',
});

export const trajectAfronden = (klantreisId: string, traject: Traject, vandaag: string): Handeling => ({
  naam: 'Traject afronden', knop: 'Traject afronden', pad: `/v1/klantreizen/${klantreisId}/trajecten/${traject.nummer}/afronding`,
  velden: [
    { pointer: '/resultaat', naam: 'Hoe liep het af?', soort: 'keuzes', keuzes: ['Geslaagd', 'NietGeslaagd', 'Afgebroken'], verplicht: true },
    { pointer: '/einddatum', naam: 'Laatste dag', soort: 'datum', verplicht: true, begin: vandaag },
    toelichting(),
  ],
  gedaan: 'Het traject is afgerond.',
});
