import { toelichting, type Handeling } from './Handeling';

const pad = (huishoudenId: string) => `/v1/huishoudens/${huishoudenId}/uitkering`;

export const stukken = (huishoudenId: string, vandaag: string): Handeling => ({
  naam: 'Stukken compleet', knop: 'Vastleggen', pad: `${pad(huishoudenId)}/stukken`,
  velden: [{ pointer: '/ontvangstdatum', naam: 'Op welke dag was alles er?', soort: 'datum', verplicht: true, begin: vandaag }],
  gedaan: 'Vastgelegd: de stukken zijn compleet.',
});

export const besluit = (huishoudenId: string, vandaag = ''): Handeling => ({
  naam: 'Besluit over de uitkering', knop: 'Besluit vastleggen', pad: `${pad(huishoudenId)}/besluit`,
  velden: [
    { pointer: '/besluit', naam: 'Wat is het besluit?', soort: 'keuzes', keuzes: ['Toegekend', 'Afgewezen', 'BuitenBehandeling', 'Ingetrokken'], verplicht: true },
    { pointer: '/besluitdatum', naam: 'Datum van het besluit', soort: 'datum', verplicht: true, begin: vandaag },
    toelichting(),
  ],
  gedaan: 'Het besluit is vastgelegd.',
});
