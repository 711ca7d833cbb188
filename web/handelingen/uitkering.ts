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

export const opschorting = (huishoudenId: string, vandaag: string): Handeling => ({
  naam: 'Beslistermijn opschorten', knop: 'Opschorten', pad: `${pad(huishoudenId)}/opschortingen`,
  uitleg: 'De klok van de beslistermijn staat dan stil (Awb artikel 4:15). Om stukken staat de klok vanzelf stil.',
  velden: [
    { pointer: '/reden', naam: 'Waarom?', soort: 'lijst', keuzes: ['InformatieUitBuitenland', 'KlantStemtIn', 'DoorKlant', 'Overmacht'], verplicht: true },
    { pointer: '/begindatum', naam: 'Eerste dag dat de klok stilstaat', soort: 'datum', verplicht: true, begin: vandaag },
    { pointer: '/hervatdatum', naam: 'Eerste dag dat de klok weer loopt', soort: 'datum', uitleg: 'Als die al bekend is. Bij sommige redenen is dit verplicht.' },
    toelichting(),
  ],
  gedaan: 'De beslistermijn is opgeschort.',
});

export const hervatting = (huishoudenId: string, vandaag: string): Handeling => ({
  naam: 'Beslistermijn hervatten', knop: 'Hervatten', pad: `${pad(huishoudenId)}/hervatting`,
  velden: [
    { pointer: '/hervatdatum', naam: 'Eerste dag dat de klok weer loopt', soort: 'datum', verplicht: true, begin: vandaag },
    toelichting(),
  ],
  gedaan: 'De beslistermijn loopt weer.',
});

export const verlenging = (huishoudenId: string): Handeling => ({
  naam: 'Beslistermijn verlengen', knop: 'Verlengen', pad: `${pad(huishoudenId)}/verlengingen`,
  uitleg: 'Alleen als het echt niet op tijd lukt (Awb artikel 4:14). De klant krijgt daarover bericht.',
  velden: [
    { pointer: '/weken', naam: 'Hoeveel weken erbij?', soort: 'getal', verplicht: true },
    toelichting(),
  ],
  maak: (verzoek) => ({ reden: 'MeerTijdNodig', ...verzoek }),
  gedaan: 'De beslistermijn is verlengd.',
});
