import type { Afspraak, Taak } from '../soorten';
import { woord } from '../woorden';
import { ambitiegesprek, omgekeerdeToets, screening } from './gesprekken';
import { toelichting, type Handeling } from './Handeling';
import { besluit } from './uitkering';

const deel = (pad: string, nummer: number) => pad.split('/')[nummer] ?? '';

/** What ends a task: an outcome of its own, or just that it is done. The API says where. */
export function afronding(taak: Taak): Handeling | undefined {
  const pad = taak._links['afronding']?.href;
  if (!pad) {
    return undefined;
  }
  if (pad.endsWith('/screening')) return screening(deel(pad, 3));
  if (pad.endsWith('/ambitiegesprek')) return ambitiegesprek(deel(pad, 3));
  if (pad.includes('/omgekeerde-toetsen/')) return omgekeerdeToets(pad);
  if (pad.endsWith('/uitkering/besluit')) return besluit(deel(pad, 3));
  if (pad.startsWith('/v1/afspraken/')) return afspraakuitkomst(pad);
  return {
    naam: `${woord(taak.soort)} afronden`,
    knop: 'Taak afronden',
    pad,
    velden: [toelichting('Wat heeft u gedaan?')],
    gedaan: 'De taak is afgerond.',
  };
}

export const knopnaam = (taak: Taak): string => {
  const pad = taak._links['afronding']?.href ?? '';
  return pad.endsWith('/afronding') ? 'Afronden' : pad.endsWith('/screening') ? 'Screening doen' : pad.endsWith('/besluit') ? 'Besluit vastleggen' : 'Uitkomst vastleggen';
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

export const overdragen = (taak: Taak): Handeling => ({
  naam: 'Taak overdragen', knop: 'Overdragen', pad: `/v1/taken/${taak.taakId}/toewijzing`, versie: taak.versie,
  velden: [
    { pointer: '/medewerkerId', naam: 'Aan wie?', soort: 'tekst', verplicht: true, uitleg: `Het id van een collega, zoals ${taak.rol.toLowerCase()}-2.` },
    toelichting('Waarom?', '/reden', true),
  ],
  maak: (verzoek) => ({ actie: 'Overdragen', ...verzoek }), gedaan: 'De taak is overgedragen.',
});

const meesteIneens = 100;

/** Who has the least to do of the same role gets each task; the dates stay. */
export const herverdelen = (taken: Taak[]): Handeling => ({
  naam: 'Taken opnieuw verdelen', knop: 'Verdelen', pad: '/v1/taken/_herverdeel',
  uitleg: `${taken.length > meesteIneens ? `De eerste ${meesteIneens}` : `Alle ${taken.length}`} taken die te laat zijn gaan naar de collega's met dezelfde rol die het minst te doen hebben.`,
  velden: [
    { pointer: '/medewerkerId', naam: 'Liever allemaal naar een collega?', soort: 'tekst', uitleg: 'Het id van die collega. Leeg: eerlijk verdelen.' },
    toelichting('Waarom?', '/reden', true),
  ],
  maak: (verzoek) => ({ taakIds: taken.slice(0, meesteIneens).map((taak) => taak.taakId), ...verzoek }),
  gedaan: 'De taken zijn opnieuw verdeeld.',
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
