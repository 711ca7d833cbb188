import type { Koppelingen } from '../api';
import type { Veld } from '../onderdelen/Gegevensformulier';
import { woord } from '../woorden';
import { leefgebiedvelden } from './gesprekken';
import { toelichting, type Handeling } from './Handeling';
import type { Traject } from './trajecten';

export interface Plandocument {
  nummer: number;
  mediatype: string;
  bytes: number;
  toegevoegdOp: string;
  toegevoegdDoor: string;
  _links: Koppelingen;
}

export interface Dossier {
  klantreisId: string;
  leefgebieden?: Record<string, string>;
  bereidheid?: { willen: boolean; kunnen: boolean; grondslag: string; kwadrant: string };
  ladder?: { participatie: string; reintegratie?: string };
  belastbaarheid?: { motivatie: string; draagkracht: string[]; draaglast: string[] };
  competenties?: Record<string, string>;
  planVanAanpak?: { nummer: number; doel: string; opsteldatum: string; actualiteitsdatum: string; documenten: Plandocument[] };
  volledigheid?: { procent: number; delen: Record<string, string> };
  bewegingen: { deel: string; op: string; van: string; naar: string; beweging: string }[];
  trajecten: Traject[];
  tevredenheid: { nummer: number; score: number; methode: string; fase: string; op: string; wie: string }[];
  klachten: { nummer: number; onderwerp: string; op: string; wie: string; afhandelenVoor?: string; oordeel?: string; afgehandeldOp?: string }[];
}

const competenties = [
  'Samenwerken', 'Communiceren', 'Klantgerichtheid', 'Plannen', 'Nauwkeurigheid', 'Zelfstandigheid', 'Leervermogen', 'Doorzetten', 'Handvaardigheid',
  'TechnischInzicht', 'Zorgzaamheid', 'DigitaleVaardigheid', 'Taalvaardigheid', 'Rekenvaardigheid', 'Leidinggeven',
];

const jaOfNee = (waarde: boolean | undefined) => (waarde === undefined ? '' : waarde ? 'ja' : 'nee');

/** Each part of the dossier is set as a whole; the version that was seen goes with it. By the name that the API gives the part. */
export function dossierhandelingen(dossier: Dossier, versie: string, vandaag: string): Record<string, Handeling> {
  const pad = `/v1/klantreizen/${dossier.klantreisId}/dossier`;
  const deel = (naam: string, plek: string, velden: Veld[], uitleg?: string): Handeling => ({
    uitleg,
    naam, knop: 'Bewaren', pad: `${pad}/${plek}`, methode: 'PUT', versie, velden: [...velden, toelichting()], gedaan: `${naam} is bewaard.`,
  });
  return {
    Leefgebieden: deel('Leefgebieden', 'leefgebieden', leefgebiedvelden.map((veld) => ({ ...veld, begin: dossier.leefgebieden?.[veld.pointer.split('/').pop()!] ?? '' }))),
    Bereidheid: deel('Willen en kunnen', 'bereidheid', [
      { pointer: '/willen', naam: 'Wil de klant?', soort: 'ja of nee', verplicht: true, begin: jaOfNee(dossier.bereidheid?.willen) },
      { pointer: '/kunnen', naam: 'Kan de klant?', soort: 'ja of nee', verplicht: true, begin: jaOfNee(dossier.bereidheid?.kunnen) },
      {
        pointer: '/grondslag', naam: 'Hoe weet u dat?', soort: 'keuzes', keuzes: ['Gesprek', 'Diagnoseinstrument', 'Praktijk'], verplicht: true,
        begin: dossier.bereidheid?.grondslag ?? '',
      },
    ]),
    Ladder: deel('Ladder', 'ladder', [
      {
        pointer: '/participatie', naam: 'Trede op de participatieladder', soort: 'lijst', verplicht: true, begin: dossier.ladder?.participatie ?? '',
        keuzes: ['Geisoleerd', 'SocialeContacten', 'GeorganiseerdeActiviteiten', 'OnbetaaldWerk', 'BetaaldWerkMetOndersteuning', 'BetaaldWerk'],
      },
      {
        pointer: '/reintegratie', naam: 'Trede op de re-integratieladder', soort: 'lijst', verplicht: false, begin: dossier.ladder?.reintegratie ?? '',
        keuzes: ['Zorg', 'SocialeActivering', 'Arbeidsactivering', 'Toeleiding', 'Bemiddeling'],
      },
    ]),
    Belastbaarheid: deel('Draagkracht en draaglast', 'belastbaarheid', [
      { pointer: '/motivatie', naam: 'Motivatie', soort: 'keuzes', keuzes: ['Sterk', 'Wisselend', 'Zwak'], verplicht: true, begin: dossier.belastbaarheid?.motivatie ?? '' },
      {
        pointer: '/draagkracht', naam: 'Wat geeft de klant kracht?', soort: 'vinkjes', begin: dossier.belastbaarheid?.draagkracht ?? [],
        keuzes: ['Netwerk', 'Werkervaring', 'Opleiding', 'Gezondheid', 'Gezin', 'Mobiliteit', 'Taal'],
      },
      {
        pointer: '/draaglast', naam: 'Wat weegt zwaar?', soort: 'vinkjes', begin: dossier.belastbaarheid?.draaglast ?? [],
        keuzes: ['Schulden', 'Taalachterstand', 'Gezondheid', 'Zorgtaken', 'Huisvesting', 'Verslaving', 'Justitie', 'GeenNetwerk', 'GeenWerkervaring'],
      },
    ]),
    Competenties: deel('Competenties', 'competenties', competenties.map((naam): Veld => ({
      pointer: `/competenties/${naam}`, naam: woord(naam), soort: 'kleine keuzes', keuzes: ['InOntwikkeling', 'Voldoende', 'Sterk'], zonderMerk: true, begin: dossier.competenties?.[naam] ?? '',
    })), 'Vul in wat u weet. De rest mag leeg blijven.'),
    PlanVanAanpak: deel('Plan van aanpak', 'plan-van-aanpak', [
      {
        pointer: '/doel', naam: 'Doel', soort: 'lijst', verplicht: true, begin: dossier.planVanAanpak?.doel ?? '',
        keuzes: ['BetaaldWerk', 'BetaaldWerkMetOndersteuning', 'Opleiding', 'Vrijwilligerswerk', 'MeedoenInDeBuurt', 'RustEnBestaanszekerheid'],
      },
      { pointer: '/actualiteitsdatum', naam: 'Op welke dag klopte het plan?', soort: 'datum', verplicht: true, begin: vandaag },
    ]),
  };
}
