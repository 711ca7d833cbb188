import type { Ik } from '../aanmelden';
import type { Collegas } from '../collegas';
import { heeftRol } from '../omgeving';
import type { Afspraak, Taak } from '../soorten';
import { enkelvoud, woord } from '../woorden';
import { klachtAfhandelen } from './feedback';
import { ambitiegesprek, omgekeerdeToets, screening, voortgangsgesprek } from './gesprekken';
import { toelichting, type Handeling } from './Handeling';
import { trajectcontact } from './trajecten';
import { besluit } from './uitkering';

const deel = (pad: string, nummer: number) => pad.split('/')[nummer] ?? '';

const wieKlantenSpreekt = ['Baliemedewerker', 'Poortwachter', 'Intaker', 'Consulent', 'Trainer', 'Werkcoach', 'Werkmakelaar', 'Participatiemakelaar', 'Jobcoach'];

/** Who may give the outcome that ends a task, by where it goes; the API decides, this keeps a button away that it would refuse. */
const wieAfrondt: [deel: string, rollen: string[]][] = [
  ['/screening', ['Poortwachter']],
  ['/ambitiegesprek', ['Intaker']],
  ['/omgekeerde-toetsen/', ['Consulent', 'Manager']],
  ['/uitkering/besluit', ['Consulent']],
  ['/contacten', ['Intaker', 'Consulent', 'Werkcoach', 'Werkmakelaar', 'Participatiemakelaar', 'Jobcoach']],
  ['/klachten/', ['Manager']],
  ['.voortgangsgesprek.', ['Consulent']],
  ['/v1/afspraken/', wieKlantenSpreekt],
  ['', [...wieKlantenSpreekt, 'Manager', 'Beheerder']],
];

const afronders = (taak: Taak): string[] => {
  const pad = taak._links['afronding']?.href;
  return pad === undefined ? [] : (wieAfrondt.find(([deel]) => pad.includes(deel))?.[1] ?? []);
};

/** Who can have a task: of its role, or a manager where a manager may finish it. */
const rollenVoor = (taak: Taak): string[] => (afronders(taak).includes('Manager') ? [taak.rol, 'Manager'] : [taak.rol]);

/** What ends a task: an outcome of its own, or just that it is done. The API says where; absent for whom it is not. */
export function afronding(taak: Taak, ik: Ik): Handeling | undefined {
  const pad = taak._links['afronding']?.href;
  if (!pad || !heeftRol(ik, ...afronders(taak))) {
    return undefined;
  }
  const voortgang = /\.voortgangsgesprek\.(\d+)/.exec(pad);
  if (voortgang) return voortgangsgesprek(taak.klantreisId, Number(voortgang[1]));
  if (pad.endsWith('/screening')) return screening(deel(pad, 3));
  if (pad.endsWith('/ambitiegesprek')) return ambitiegesprek(deel(pad, 3));
  if (pad.includes('/omgekeerde-toetsen/')) return omgekeerdeToets(pad);
  if (pad.endsWith('/uitkering/besluit')) return besluit(deel(pad, 3));
  if (pad.endsWith('/contacten')) return trajectcontact(pad);
  const klacht = /\/klachten\/(\d+)\//.exec(pad);
  if (klacht) return klachtAfhandelen(taak.klantreisId, Number(klacht[1]));
  if (pad.startsWith('/v1/afspraken/')) return afspraakuitkomst(pad);
  return {
    naam: `${woord(taak.soort)} afronden`,
    knop: 'Taak afronden',
    pad,
    velden: [toelichting('Wat heeft u gedaan?')],
    gedaan: 'De taak is afgerond.',
  };
}

const afspraaksoorten = ['Ambitiegesprek', 'Uitkeringsgesprek', 'KickOff', 'Kennismaking', 'Voortgangsgesprek', 'Rechtmatigheidsgesprek', 'Themabijeenkomst', 'Nazorggesprek'];

/** Of a task about an appointment: which one. The id of the task has its kind. */
export function taaknaam(taak: Taak): string {
  const soort = taak.soort === 'AfspraakUitkomst' || taak.soort === 'AfspraakPlannen'
    ? afspraaksoorten.find((naam) => taak.taakId.split('.').includes(naam.toLowerCase()))
    : undefined;
  return soort === undefined ? woord(taak.soort) : taak.soort === 'AfspraakPlannen' ? `${woord(soort)} met de hand plannen` : `${woord(soort)}: hoe liep het?`;
}

export const knopnaam = (taak: Taak): string => {
  const pad = taak._links['afronding']?.href ?? '';
  return pad.endsWith('/afronding') ? 'Afronden' : pad.endsWith('/screening') ? 'Screening doen' : pad.endsWith('/besluit') ? 'Besluit vastleggen' : pad.endsWith('/contacten') ? 'Contact vastleggen' : pad.includes('/klachten/') ? 'Klacht afhandelen' : 'Uitkomst vastleggen';
};

export const nemen = (taak: Taak): Handeling => ({
  naam: 'Taak overnemen', knop: 'Neem over', pad: `/v1/taken/${taak.taakId}/toewijzing`, velden: [], versie: taak.versie,
  maak: () => ({ actie: 'Nemen' }), gedaan: 'De taak staat nu op uw lijst.',
});

export const teruggeven = (taak: Taak): Handeling => ({
  naam: 'Taak teruggeven', knop: 'Teruggeven', pad: `/v1/taken/${taak.taakId}/toewijzing`, versie: taak.versie,
  uitleg: `De collega met de rol ${woord(taak.rol).toLowerCase()} die het minst te doen heeft, krijgt de taak. De datums blijven.`,
  velden: [toelichting('Waarom geeft u de taak terug?', '/reden', true)],
  maak: (verzoek) => ({ actie: 'Teruggeven', ...verzoek }), gedaan: 'De taak ligt nu bij een collega.',
});

export const overdragen = (taak: Taak, collegas: Collegas): Handeling => ({
  naam: 'Taak overdragen', knop: 'Overdragen', pad: `/v1/taken/${taak.taakId}/toewijzing`, versie: taak.versie,
  velden: [
    {
      pointer: '/medewerkerId', naam: 'Aan wie?', soort: 'lijst', verplicht: true, tekst: (id) => collegas.metRol(id),
      keuzes: collegas.ids(...new Set(rollenVoor(taak))).filter((id) => id !== taak.medewerkerId), uitleg: 'Wie dit werk kan doen.',
    },
    toelichting('Waarom?', '/reden', true),
  ],
  maak: (verzoek) => ({ actie: 'Overdragen', ...verzoek }), gedaan: 'De taak is overgedragen.',
});

const meesteIneens = 100;

function verdeeld(antwoord: unknown): string {
  const { overgedragen, taken } = antwoord as { overgedragen: number; taken: { nietOmdat?: string }[] };
  const redenen = [...new Set(taken.flatMap((taak) => taak.nietOmdat ?? []))];
  const bleef = taken.length - overgedragen;
  return `${enkelvoud(overgedragen, 'taak is', 'taken zijn')} overgedragen.${bleef > 0 ? ` ${enkelvoud(bleef, 'taak bleef', 'taken bleven')} waar die was: ${redenen.join(' ')}` : ''}`;
}

/** Who has the least to do of the same role gets each task; the dates stay. */
export const herverdelen = (taken: Taak[], collegas: Collegas): Handeling => ({
  naam: 'Taken opnieuw verdelen', knop: 'Verdelen', pad: '/v1/taken/_herverdeel',
  uitleg: `${taken.length > meesteIneens ? `De eerste ${meesteIneens} taken gaan` : taken.length === 1 ? 'Deze taak gaat' : `Deze ${taken.length} taken gaan`} naar collega's met dezelfde rol die het minst te doen hebben. De datums blijven.`,
  velden: [
    {
      pointer: '/medewerkerId', naam: 'Naar wie?', soort: 'lijst', verplicht: true, leeg: 'Eerlijk verdelen', tekst: (id) => collegas.metRol(id),
      keuzes: collegas.ids(...new Set(taken.flatMap(rollenVoor))),
    },
    toelichting('Waarom?', '/reden', true),
  ],
  maak: (verzoek) => ({ taakIds: taken.slice(0, meesteIneens).map((taak) => taak.taakId), ...verzoek }),
  gedaan: verdeeld,
});

const afloop: Record<string, string> = {
  Verschenen: 'De klant was er',
  NietVerschenen: 'De klant was er niet',
  Afgemeld: 'De klant meldde zich af',
  Verplaatst: 'Naar een ander moment',
};

export const afspraakuitkomst = (pad: string, begin?: string, zonder: string[] = []): Handeling => ({
  naam: 'Hoe liep de afspraak?', knop: 'Vastleggen', pad,
  velden: [
    {
      pointer: '/uitkomst', naam: 'Hoe liep het?', soort: 'keuzes', verplicht: true, begin: begin ?? '',
      keuzes: Object.keys(afloop).filter((keuze) => !zonder.includes(keuze)), tekst: (keuze) => afloop[keuze] ?? keuze,
    },
    {
      pointer: '/wensdatum', naam: 'Vanaf welke dag schikt het?', soort: 'datum', als: (w) => w['/uitkomst'] === 'Verplaatst',
      uitleg: 'Leeg: het eerste moment dat vrij is.',
    },
    toelichting(),
  ],
  gedaan: 'De afspraak is bijgewerkt.',
});

/** One press for what happens most: the klant was there. */
export const verschenen = (afspraak: Afspraak): Handeling => ({
  naam: 'Verschenen', knop: 'Verschenen', pad: `/v1/afspraken/${afspraak.afspraakId}/uitkomst`, velden: [],
  maak: () => ({ uitkomst: 'Verschenen' }), gedaan: `Vastgelegd: de klant was bij de afspraak.`,
});
