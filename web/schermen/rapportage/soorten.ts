/** The figures of a quarter, as the API gives them. */
export interface Kwartaalrapport {
  van: string;
  tot: string;
  bijgewerktTot?: string;
  nietIngedeeldEinde?: number;
  groepen: Groepscijfers[];
  budgetten: Budgetcijfers[];
  indicatoren: Indicatorcijfer[];
}

export interface Groepscijfers {
  klantgroep: string;
  bestandBegin: number;
  instroomNieuw: number;
  instroomBestaand: number;
  erbij: number;
  eraf: number;
  uitstroom: number;
  uitstroomWerk: number;
  bestandEinde: number;
  beleidsaantal: number;
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
  teller?: number;
  noemer?: number;
  waarde?: number;
}
