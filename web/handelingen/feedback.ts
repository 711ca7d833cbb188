import { toelichting, type Handeling } from './Handeling';

const cijfers = Array.from({ length: 10 }, (_, nummer) => String(nummer + 1));

export const tevredenheid = (klantreisId: string): Handeling => ({
  naam: 'Tevredenheid', knop: 'Vastleggen', pad: `/v1/klantreizen/${klantreisId}/tevredenheid`, sleutel: crypto.randomUUID(),
  velden: [
    { pointer: '/score', naam: 'Welk cijfer geeft de klant?', soort: 'kleine keuzes', keuzes: cijfers, verplicht: true, uitleg: '1 is heel ontevreden, 10 heel tevreden.' },
    { pointer: '/methode', naam: 'Hoe is het gevraagd?', soort: 'keuzes', keuzes: ['Gesprek', 'Telefoon', 'Vragenlijst'], verplicht: true },
    toelichting(),
  ],
  maak: ({ score, ...rest }) => ({ ...rest, ...(score === undefined ? {} : { score: Number(score) }) }),
  gedaan: 'De tevredenheid is vastgelegd.',
});

export const klacht = (klantreisId: string): Handeling => ({
  naam: 'Klacht', knop: 'Klacht indienen', pad: `/v1/klantreizen/${klantreisId}/klachten`, sleutel: crypto.randomUUID(),
  uitleg: 'Een manager handelt de klacht af.',
  velden: [
    { pointer: '/onderwerp', naam: 'Waar gaat het over?', soort: 'keuzes', keuzes: ['Bejegening', 'Bereikbaarheid', 'Informatie', 'Doorlooptijd', 'Privacy', 'Anders'], verplicht: true },
    toelichting('Wat zegt de klant?', '/klacht', true),
  ],
  gedaan: 'De klacht is ingediend.',
});

export const klachtVerdagen = (klantreisId: string, nummer: number, vandaag: string): Handeling => ({
  naam: `Klacht ${nummer} verdagen`, knop: 'Verdagen', pad: `/v1/klantreizen/${klantreisId}/klachten/${nummer}/verdagingen`,
  uitleg: 'E\u00e9n keer, hoogstens vier weken: dan horen de klant en wie het aangaat dat schriftelijk. Langer kan als de klant dat schriftelijk goedvindt (Awb artikel 9:11).',
  velden: [
    { pointer: '/reden', naam: 'Waarom later?', soort: 'keuzes', keuzes: ['MeerTijdNodig', 'KlantStemtIn'], verplicht: true },
    { pointer: '/uiterlijk', naam: 'Uiterlijk klaar op', soort: 'datum', verplicht: true },
    { pointer: '/schriftelijkOp', naam: 'Datum van de brief', soort: 'datum', verplicht: true, begin: vandaag, uitleg: 'Waarin het is meegedeeld, of waarin de klant het goedvindt.' },
    toelichting(),
  ],
  gedaan: 'De klacht is verdaagd.',
});

export const klachtAfhandelen = (klantreisId: string, nummer: number): Handeling => ({
  naam: `Klacht ${nummer} afhandelen`, knop: 'Afhandelen', pad: `/v1/klantreizen/${klantreisId}/klachten/${nummer}/afhandeling`,
  velden: [
    { pointer: '/oordeel', naam: 'Wat is het oordeel?', soort: 'keuzes', keuzes: ['Gegrond', 'Ongegrond', 'Opgelost'], verplicht: true },
    toelichting(),
  ],
  gedaan: 'De klacht is afgehandeld.',
});
