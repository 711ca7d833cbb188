/** The figures of a quarter, as the API gives them. */
export interface Kwartaalrapport {
  vanDatum: string;
  totDatum: string;
  bijgewerktTotDatum?: string;
  nogNietIngedeeld: number;
  perKlantgroep: Groepscijfers[];
  bewegingen: Beweging[];
  uitstroomredenen: { klantgroep?: string; reden: string; aantal: number }[];
  indicatoren: Indicatorcijfer[];
  budgetten: Budgetcijfers[];
  willenEnKunnen: Kwadrantcijfers[];
  tevredenheidPerFase: { fase: string; metingen: number; gemiddelde: number }[];
}

export interface Kwadrantcijfers {
  klantgroep: string;
  kwadrant: string;
  begin: number;
  einde: number;
}

export interface Groepscijfers {
  klantgroep: string;
  bestandBegin: number;
  instroomNieuw: number;
  instroomBestaand: number;
  uitAndereGroep: number;
  naarAndereGroep: number;
  uitstroom: number;
  uitstroomNaarWerk: number;
  bestandEinde: number;
  aantalInBeleid: number;
}

export interface Beweging {
  van: string;
  naar: string;
  aantal: number;
}

export interface Budgetcijfers {
  klantgroep: string;
  budget: number;
  contactmomenten: number;
  normuren: number;
  normkosten: number;
}

export interface Indicatorcijfer {
  naam: string;
  definitie: string;
  bron: string;
  vorm: 'Aantal' | 'Percentage' | 'Gemiddelde' | 'GeenBron';
  tellerUitleg: string;
  noemerUitleg?: string;
  teller?: number;
  noemer?: number;
  waarde?: number;
}

/** How the klantgroepen developed, day by day. */
export interface Verloopcijfers {
  punten: { datum: string; nogNietIngedeeld: number; perGroep: { klantgroep: string; aantal: number; instroom: number; uitstroom: number }[] }[];
  bewegingen: Beweging[];
}
