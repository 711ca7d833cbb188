import { haal } from './api';
import { woord } from './woorden';

export interface Collega {
  medewerkerId: string;
  naam: string;
  rol: string;
  organisatie: string;
  team: string;
}

/** Who works here. An id of the API names nobody; on the screens colleagues have their names. */
export class Collegas {
  private readonly perId: Map<string, Collega>;

  constructor(readonly allen: Collega[]) {
    this.perId = new Map(allen.map((wie) => [wie.medewerkerId, wie]));
  }

  static async haal(): Promise<Collegas> {
    const { medewerkers } = await haal<{ medewerkers: Collega[] }>('/v1/medewerkers');
    return new Collegas(medewerkers);
  }

  /** Who is no colleague, such as the system or the desk, is called as the API does. */
  naam(id: string): string {
    return this.perId.get(id)?.naam ?? id;
  }

  /** To choose one from many: with the role, which says what somebody can take over. */
  metRol(id: string): string {
    const wie = this.perId.get(id);
    return wie ? `${wie.naam}, ${woord(wie.rol).toLowerCase()}` : id;
  }

  ids(...rollen: string[]): string[] {
    return this.allen.filter((wie) => rollen.length === 0 || rollen.includes(wie.rol)).map((wie) => wie.medewerkerId);
  }

  /** A line of the API with the ids of colleagues as their names, and its closed values as words. */
  leesbaar(tekst: string): string {
    return tekst
      .replace(/\b[a-z]+-[a-z0-9]+\b/g, (id) => this.naam(id))
      .replace(/\b[A-Z][a-z]+(?:[A-Z][a-z]+)+\b/g, (naam, plek: number) => (plek === 0 ? woord(naam) : woord(naam).charAt(0).toLowerCase() + woord(naam).slice(1)));
  }
}
