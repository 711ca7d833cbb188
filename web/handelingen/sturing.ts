import type { Ik } from '../aanmelden';
import { heeftRol } from '../omgeving';
import { klantgroepen, type Klantreis, type Uitkering } from '../soorten';
import { klacht, tevredenheid } from './feedback';
import { toelichting, type Handeling } from './Handeling';
import { extraGesprek, momentVerzetten } from './ruimte';
import { besluit, hervatting, opschorting, stukken, verlenging } from './uitkering';

const eindredenen = ['Werk', 'Verhuizing', 'PensioengerechtigdeLeeftijd', 'Overlijden', 'GeenRecht', 'Afgewezen', 'EigenVerzoek'] as const;
const begeleiders = ['Consulent', 'Werkcoach', 'Werkmakelaar', 'Participatiemakelaar', 'Jobcoach'];
const sprekers = ['Baliemedewerker', 'Poortwachter', 'Intaker', 'Trainer', ...begeleiders];

/** What this person can do to a journey as it stands. The API decides; this only leaves out what it would refuse. */
export function sturing(reis: Klantreis, uitkering: Uitkering | undefined, ik: Ik, vandaag: string): Handeling[] {
  const pad = `/v1/klantreizen/${reis.klantreisId}`;
  const loopt = uitkering !== undefined && !uitkering.besluit;
  const mogelijk: [boolean, string[], Handeling][] = [
    [reis.fase === 'Screening', ['Baliemedewerker', 'Poortwachter'], {
      naam: 'Klant vraagt toch aan', knop: 'Vastleggen', pad: `${pad}/toch-aanvragen`,
      uitleg: 'Na een screening zonder recht. De klant mag altijd een aanvraag doen.',
      velden: [{ pointer: '/aanvraagdatum', naam: 'Datum van de aanvraag', soort: 'datum', begin: vandaag }],
      gedaan: 'Vastgelegd: de klant vraagt toch aan.',
    }],
    [reis.fase === 'Begeleiding', ['Intaker', ...begeleiders], {
      naam: 'Andere klantgroep', knop: 'Groep wijzigen', pad: `${pad}/groepswijzigingen`,
      uitleg: 'U kiest dit samen met de klant. Afspraken die bij de oude groep horen vervallen; de klant krijgt daarover een bericht.',
      velden: [
        { pointer: '/keuzeKlant', naam: 'Welke groep kiest de klant?', soort: 'keuzes', keuzes: klantgroepen, verplicht: true },
        { pointer: '/klantgroep', naam: 'Naar welke groep gaat de klant?', soort: 'keuzes', keuzes: klantgroepen.filter((g) => g !== reis.klantgroep), verplicht: true },
        toelichting('Waarom?', '/reden', true),
      ],
      gedaan: 'De klantgroep is gewijzigd.',
    }],
    [reis.fase === 'Begeleiding' || reis.fase === 'Nazorg', begeleiders, {
      naam: 'Plaatsing', knop: 'Plaatsing vastleggen', pad: `${pad}/plaatsingen`,
      uitleg: 'De klant heeft een plek gevonden. Op de eerste dag begint de nazorg.',
      velden: [
        { pointer: '/soort', naam: 'Wat voor plek?', soort: 'keuzes', keuzes: ['Regulier', 'Deeltijd', 'Loonkostensubsidie', 'BeschutWerk', 'Vrijwilligerswerk'], verplicht: true },
        { pointer: '/ingangsdatum', naam: 'Eerste dag', soort: 'datum', verplicht: true },
        { pointer: '/urenPerWeek', naam: 'Uren per week', soort: 'getal', verplicht: true },
        { pointer: '/gedeeltelijk', naam: 'Gaat de begeleiding door?', soort: 'ja of nee', verplicht: true, begin: 'nee' },
        { pointer: '/einddatum', naam: 'Laatste dag', soort: 'datum', uitleg: 'Als die is afgesproken.' },
        toelichting('Waar?', '/werkgever'),
      ],
      gedaan: 'De plaatsing is vastgelegd.',
    }],
    [reis.fase === 'Nazorg', begeleiders, {
      naam: 'Terugval', knop: 'Terugval vastleggen', pad: `${pad}/terugval`,
      uitleg: 'De klantreis gaat verder in begeleiding. De nazorg stopt.',
      velden: [
        { pointer: '/keuzeKlant', naam: 'Welke groep kiest de klant?', soort: 'keuzes', keuzes: klantgroepen, verplicht: true },
        { pointer: '/klantgroep', naam: 'In welke groep komt de klant?', soort: 'keuzes', keuzes: klantgroepen, verplicht: true },
        toelichting('Wat is er gebeurd?', '/reden', true),
      ],
      gedaan: 'De terugval is vastgelegd.',
    }],
    [reis.fase === 'KickOff' || reis.fase === 'Begeleiding', sprekers, {
      naam: 'Bezoek thuis', knop: 'Vastleggen', pad: `${pad}/thuisbezoek-toestemming`,
      uitleg: 'Een gesprek thuis is er alleen als de klant dat goed vindt.',
      velden: [{
        pointer: '/toestemming', naam: 'Vindt de klant een bezoek thuis goed?', soort: 'ja of nee', verplicht: true,
        begin: reis.thuisbezoekToestemming === undefined ? '' : reis.thuisbezoekToestemming ? 'ja' : 'nee',
      }],
      gedaan: 'Vastgelegd wat de klant van een bezoek thuis vindt.',
    }],
    [uitkering !== undefined && !uitkering.besluit && !uitkering.stukkenOntvangenDatum, ['Consulent', 'Baliemedewerker'], stukken(reis.huishoudenId, vandaag)],
    [loopt, ['Consulent'], besluit(reis.huishoudenId, vandaag)],
    [loopt, ['Consulent'], opschorting(reis.huishoudenId, vandaag)],
    [loopt && uitkering?.opgeschort === true, ['Consulent'], hervatting(reis.huishoudenId, vandaag)],
    [loopt, ['Consulent'], verlenging(reis.huishoudenId)],
    [reis.klantgroep !== undefined, ['Intaker', ...begeleiders], extraGesprek(reis)],
    [reis.fase === 'Begeleiding' || reis.fase === 'Nazorg', ['Intaker', ...begeleiders], momentVerzetten(reis)],
    [true, sprekers, tevredenheid(reis.klantreisId)],
    [true, [...sprekers, 'Manager'], klacht(reis.klantreisId)],
    [true, ['Poortwachter', 'Consulent', 'Jobcoach', 'Manager'], {
      naam: 'Klantreis be\u00ebindigen', knop: 'Klantreis be\u00ebindigen', pad: `${pad}/beeindiging`,
      uitleg: 'Wat nog openstaat vervalt: afspraken, taken en de aanvraag. De klant hoort het een keer; na overlijden gaat er geen bericht meer uit.',
      velden: [
        { pointer: '/reden', naam: 'Waarom eindigt de klantreis?', soort: 'lijst', keuzes: eindredenen, verplicht: true },
        { pointer: '/datum', naam: 'Vanaf welke dag?', soort: 'datum', verplicht: true, begin: vandaag, uitleg: 'Ligt die dag later, dan gaat de klantreis tot die dag gewoon door.' },
        toelichting(),
      ],
      gedaan: 'Het einde van de klantreis is vastgelegd.',
    }],
    [reis.geplandEinde !== undefined, ['Poortwachter', 'Consulent', 'Jobcoach', 'Manager'], {
      naam: 'Gepland einde intrekken', knop: 'Intrekken', pad: `${pad}/beeindiging/intrekking`,
      uitleg: 'De klantreis gaat dan gewoon door.',
      velden: [toelichting()],
      gedaan: 'Het geplande einde is ingetrokken.',
    }],
  ];
  return reis.fase === 'Beeindigd' ? [] : mogelijk.filter(([kan, rollen]) => kan && heeftRol(ik, ...rollen)).map(([, , handeling]) => handeling);
}
