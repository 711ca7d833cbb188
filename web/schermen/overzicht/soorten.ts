export interface Overzichtstand {
  op: string;
  totaal: number;
  teLaat: number;
  zonderVolgendMoment: number;
  perGroepEnFase: { klantgroep?: string; fase: string; aantal: number; teLaat: number }[];
  perRegie: { regie?: string; aantal: number }[];
  werklast: Werklast[];
  kickOffs: Kickoff[];
}

export interface Werklast {
  team: string;
  medewerkerId?: string;
  openTaken: number;
  takenTeLaat: number;
  klantreizen: number;
}

export interface Kickoff {
  bijeenkomstId: string;
  klantgroep: string;
  beginTijdstip: string;
  plaats: string;
  capaciteit: number;
  bezet: number;
}
