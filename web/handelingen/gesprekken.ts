import type { Veld } from '../onderdelen/Gegevensformulier';
import { klantgroepen } from '../soorten';
import { woord } from '../woorden';
import { toelichting, type Handeling } from './Handeling';

const antwoorden = ['Ja', 'Nee', 'Onbekend'] as const;

const vragen: [string, string][] = [
  ['inkomen', 'Is er inkomen boven de norm?'],
  ['vermogen', 'Is er vermogen boven de grens?'],
  ['huishouden', 'Is het huishouden zoals gemeld?'],
  ['woonplaats', 'Woont de klant in de gemeente?'],
  ['eerdereUitkering', 'Was er eerder een uitkering?'],
];

export const screening = (klantreisId: string): Handeling => ({
  naam: 'Screening', knop: 'Screening vastleggen', pad: `/v1/klantreizen/${klantreisId}/screening`,
  uitleg: 'Een eerste inschatting. Het is een advies en geen besluit: de klant mag altijd een aanvraag doen.',
  velden: [
    ...vragen.map(([veld, naam]): Veld => ({ pointer: `/checklist/${veld}`, naam, soort: 'kleine keuzes', keuzes: antwoorden, verplicht: true })),
    { pointer: '/spoed', naam: 'Is er iets dat vandaag moet?', soort: 'vinkjes', keuzes: ['Broodnood', 'Huisuitzetting'] },
    {
      pointer: '/doorverwijzingen', naam: 'Wie kan nog meer helpen?', soort: 'vinkjes',
      keuzes: ['Schuldhulpverlening', 'SociaalTeam', 'Wmo', 'Jeugdhulp', 'Maatschappelijkwerk', 'Voedselbank', 'Uwv'],
    },
    { pointer: '/oordeel', naam: 'Wat verwacht u?', soort: 'keuzes', keuzes: ['WaarschijnlijkRecht', 'Onduidelijk', 'GeenRecht'], verplicht: true },
    toelichting(),
  ],
  gedaan: 'De screening is vastgelegd.',
});

const leefgebieden = ['WerkEnOpleiding', 'Financien', 'Wonen', 'Gezondheid', 'GezinEnRelaties', 'SociaalNetwerk', 'Taal', 'Mobiliteit', 'Justitie'];

export const leefgebiedvelden = leefgebieden.map((gebied): Veld => ({
  pointer: `/leefgebieden/${gebied}`, naam: woord(gebied), soort: 'kleine keuzes', keuzes: ['Steun', 'Neutraal', 'Belemmering', 'NietBesproken'], verplicht: true,
}));

export const ambitiegesprek = (klantreisId: string): Handeling => ({
  naam: 'Ambitiegesprek', knop: 'Uitkomst vastleggen', pad: `/v1/klantreizen/${klantreisId}/ambitiegesprek`,
  uitleg: 'Hiermee legt u ook vast dat de klant er was.',
  velden: [
    ...leefgebiedvelden,
    { pointer: '/keuzeKlant', naam: 'Welke klantgroep kiest de klant?', soort: 'keuzes', keuzes: klantgroepen, verplicht: true },
    { pointer: '/klantgroep', naam: 'In welke klantgroep komt de klant?', soort: 'keuzes', keuzes: klantgroepen, verplicht: true },
    {
      ...toelichting('Waarom een andere groep?', '/redenAfwijking', true),
      als: (w) => (w['/klantgroep'] !== '' && w['/keuzeKlant'] !== w['/klantgroep']) || w['/doelgroepenregister'] === 'ja',
      verplicht: false,
      uitleg: 'Nodig als de groep anders is dan de klant koos, of dan het voorstel.',
    },
    { pointer: '/commitment', naam: 'Afspraak is afspraak: is dat samen afgesproken?', soort: 'ja of nee', verplicht: true },
    { pointer: '/doelgroepenregister', naam: 'Staat de klant in het doelgroepenregister?', soort: 'ja of nee' },
    { pointer: '/aanvraagdatum', naam: 'Datum van de aanvraag', soort: 'datum', uitleg: 'Als de aanvraag nu gedaan is.' },
  ],
  gedaan: 'De uitkomst van het ambitiegesprek is vastgelegd.',
});

const aanwezig: Veld['als'] = (w) => w['/aanwezig'] === 'ja';
const regelingen = ['BijzondereBijstand', 'IndividueleInkomenstoeslag', 'CollectieveZorgverzekering', 'KwijtscheldingBelastingen', 'Meedoenregeling', 'Schuldhulpverlening'];

export const voortgangsgesprek = (klantreisId: string, nummer: number): Handeling => ({
  naam: 'Voortgangsgesprek', knop: 'Uitkomst vastleggen', pad: `/v1/klantreizen/${klantreisId}/voortgangsgesprekken/${nummer}/uitkomst`,
  uitleg: 'Wat verplicht is, hangt af van de klantgroep.',
  velden: [
    { pointer: '/aanwezig', naam: 'Was de klant er?', soort: 'ja of nee', verplicht: true, begin: 'ja' },
    { pointer: '/welbevinden', naam: 'Hoe gaat het met de klant?', soort: 'keuzes', keuzes: ['Goed', 'Wisselend', 'Zwaar'], als: aanwezig },
    { pointer: '/stress', naam: 'Hoeveel stress is er?', soort: 'keuzes', keuzes: ['Laag', 'Merkbaar', 'Hoog'], als: aanwezig },
    { pointer: '/groepPassend', naam: 'Past de klantgroep nog?', soort: 'ja of nee', als: aanwezig },
    { pointer: '/andereGroep', naam: 'Welke groep past beter?', soort: 'keuzes', keuzes: klantgroepen, als: (w) => w['/aanwezig'] === 'ja' && w['/groepPassend'] === 'nee' },
    { pointer: '/rechtmatigheid', naam: 'Klopt de uitkering nog?', soort: 'keuzes', keuzes: ['InOrde', 'WijzigingDoorgegeven', 'NaderOnderzoek'], als: aanwezig },
    ...regelingen.map((regeling): Veld => ({
      pointer: `/minimaregelingen/${regeling}`, naam: woord(regeling), soort: 'kleine keuzes', keuzes: ['Gebruikt', 'ZouKunnen', 'NietVanToepassing'], zonderMerk: true, als: aanwezig,
    })),
    { pointer: '/planVanAanpakActueelOp', naam: 'Plan van aanpak bijgewerkt op', soort: 'datum', als: aanwezig },
    { pointer: '/volgendeDatum', naam: 'Volgend gesprek op een andere dag dan gewoonlijk', soort: 'datum', als: aanwezig, uitleg: 'Alleen om af te wijken van het ritme.' },
    { ...toelichting('Waarom wijkt u af?', '/redenAfwijking'), als: (w) => aanwezig(w) && w['/volgendeDatum'] !== '', uitleg: 'Verplicht bij een andere datum.' },
    toelichting(),
  ],
  gedaan: 'Het voortgangsgesprek is vastgelegd.',
});

export const omgekeerdeToets = (pad: string): Handeling => ({
  naam: 'Omgekeerde toets', knop: 'Toets vastleggen', pad,
  uitleg: 'U weegt eerst wat een regel voor deze klant zou doen. Daarna besluit u. Het systeem verbindt er geen sanctie aan.',
  velden: [
    toelichting('Welk effect wilt u bereiken?', '/effect', true),
    toelichting('Past dat bij de bedoeling van de wet?', '/kernwaarden', true),
    toelichting('Wat zijn de gevolgen voor de klant?', '/gevolgen', true),
    toelichting('Wat kan nog meer?', '/alternatieven', true),
    { pointer: '/besluit', naam: 'Wat besluit u?', soort: 'keuzes', keuzes: ['GeenActie', 'Gesprek', 'Ondersteuning', 'Handhavingsonderzoek'], verplicht: true },
  ],
  gedaan: 'De omgekeerde toets is vastgelegd.',
});
