import type { Koppelingen } from './api';
import type { Dag } from './datum';

/** The forms of the API as the screens use them; docs/api/openapi.yaml is the contract. */

export const klantgroepen = ['Matchen', 'Groeien', 'Faciliteren', 'Zorgen'] as const;
export const fasen = ['Screening', 'Ambitiegesprek', 'KickOff', 'Begeleiding', 'Nazorg', 'Beeindigd'] as const;

export interface Volgendmoment {
  op: string;
  wat: string;
  waarom?: string;
}

export interface Taak {
  taakId: string;
  klantreisId: string;
  soort: string;
  rol: string;
  medewerkerId: string;
  status: string;
  gemaaktOp: string;
  streefdatum: Dag;
  streeftijd?: string;
  streefdatumWaarom: string;
  fataledatum: Dag;
  fataletijd?: string;
  fataledatumWaarom: string;
  geescaleerd: boolean;
  versie: string;
  _links: Koppelingen;
}

export interface Takenpagina {
  taken: Taak[];
  _links: Koppelingen;
}

export interface Afspraak {
  afspraakId: string;
  klantreisId: string;
  soort: string;
  nummer: number;
  ronde: number;
  rol: string;
  medewerkerId: string;
  beginTijdstip: string;
  eindTijdstip: string;
  plaats: string;
  status: string;
  waarom: string;
  herinneringOp?: string;
  bijeenkomstId?: string;
  _links: Koppelingen;
}

export interface Afsprakenpagina {
  afspraken: Afspraak[];
  _links: Koppelingen;
}

export interface Plaatsing {
  nummer: number;
  soort: string;
  ingangsdatum: Dag;
  einddatum?: Dag;
  urenPerWeek: number;
  begeleidingGaatDoor: boolean;
  stand: string;
}

export interface Klantreis {
  klantreisId: string;
  huishoudenId: string;
  /** Absent for who was taken over as an existing client. */
  kanaal?: string;
  gemeldOp: string;
  meldingsdatum: Dag;
  aanvraagdatum?: Dag;
  fase: string;
  faseSinds: string;
  klantgroep?: string;
  klantgroepSinds?: Dag;
  regie?: string;
  thuisbezoekToestemming?: boolean;
  contactpersonen: { rol: string; medewerkerId: string }[];
  plaatsingen: Plaatsing[];
  geplandEinde?: { reden: string; datum: Dag };
  eindereden?: string;
  einddatum?: Dag;
  volgendMoment?: Volgendmoment;
  afspraken: Afspraak[];
  openTaken: Taak[];
  sporen?: Spoor[];
  _links: Koppelingen;
}

export interface Klantreisregel {
  klantreisId: string;
  fase: string;
  gemeldOp: string;
  klantgroep?: string;
  regie?: string;
  status?: string;
  volgendMoment?: Volgendmoment;
  teLaat: boolean;
  _links: Koppelingen;
}

export interface Klantreizenpagina {
  klantreizen: Klantreisregel[];
  totaal?: number;
  _links: Koppelingen;
}

export interface Gebeurtenis {
  op: string;
  soort: string;
  wie: string;
  wat: string;
  waarom?: string;
  verwijzing?: string;
  bron: string;
}

export interface Tijdlijnpagina {
  gebeurtenissen: Gebeurtenis[];
  _links: Koppelingen;
}

export interface Huishouden {
  huishoudenId: string;
  leden: { klantreisId: string }[];
}

export interface Uitkering {
  huishoudenId: string;
  consulentId: string;
  aanvraagdatum: Dag;
  beslissenVoorDatum: Dag;
  beslissenVoorWaarom: string;
  opgeschort: boolean;
  gevraagdeStukken: string[];
  stukkenGevraagdDatum?: Dag;
  stukkenOntvangenDatum?: Dag;
  besluit?: string;
  besluitdatum?: Dag;
}

export interface Uitkomstantwoord {
  uitkomst: string;
  vastgelegdOp: string;
  vastgelegdDoor: string;
}

/** A track of a klantreis that runs as one orchestration. */
export interface Spoor {
  naam: string;
  status: string;
  wachtOp: string;
  volgendMomentOp: string;
  kerenHersteld: number;
}
