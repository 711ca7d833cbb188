const zone = 'Europe/Amsterdam';
const dagvorm = new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' });
const tijdvorm = new Intl.DateTimeFormat('nl-NL', { timeZone: zone, hour: '2-digit', minute: '2-digit' });
const lang = new Intl.DateTimeFormat('nl-NL', { timeZone: 'UTC', weekday: 'long', day: 'numeric', month: 'long' });
const langMetJaar = new Intl.DateTimeFormat('nl-NL', { timeZone: 'UTC', weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
const kort = new Intl.DateTimeFormat('nl-NL', { timeZone: 'UTC', day: 'numeric', month: 'short', year: 'numeric' });

/** A local date (Europe/Amsterdam) as yyyy-mm-dd, as the API has them. */
export type Dag = string;

const alsDatum = (dag: Dag) => new Date(`${dag}T00:00:00Z`);

export const dagVan = (moment: Date | string): Dag => dagvorm.format(new Date(moment));

export const tijd = (moment: string): string => tijdvorm.format(new Date(moment));

export const plus = (dag: Dag, dagen: number): Dag => {
  const datum = alsDatum(dag);
  datum.setUTCDate(datum.getUTCDate() + dagen);
  return datum.toISOString().slice(0, 10);
};

export const verschil = (van: Dag, tot: Dag): number => Math.round((alsDatum(tot).getTime() - alsDatum(van).getTime()) / 86_400_000);

/** The Monday of the week of a day. */
export const maandag = (dag: Dag): Dag => plus(dag, -((alsDatum(dag).getUTCDay() + 6) % 7));

export const voluit = (dag: Dag): string => langMetJaar.format(alsDatum(dag));

const zonderJaar = new Intl.DateTimeFormat('nl-NL', { timeZone: 'UTC', day: 'numeric', month: 'short' });

export const dagEnMaand = (dag: Dag): string => zonderJaar.format(alsDatum(dag));

export const korteDatum = (dag: Dag): string => kort.format(alsDatum(dag));

/** How a person would say it: vandaag, morgen, donderdag 5 maart. */
export function gezegd(dag: Dag, vandaag: Dag): string {
  const dagen = verschil(vandaag, dag);
  if (dagen === 0) return 'vandaag';
  if (dagen === 1) return 'morgen';
  if (dagen === -1) return 'gisteren';
  return (dag.slice(0, 4) === vandaag.slice(0, 4) ? lang : langMetJaar).format(alsDatum(dag));
}

export const moment = (tijdstip: string, vandaag: Dag): string => `${gezegd(dagVan(tijdstip), vandaag)} om ${tijd(tijdstip)} uur`;

export function overHoeveel(dag: Dag, vandaag: Dag): string {
  const dagen = verschil(vandaag, dag);
  if (dagen === 0) return 'vandaag';
  const aantal = Math.abs(dagen);
  const tekst = aantal === 1 ? '1 dag' : aantal < 60 ? `${aantal} dagen` : `${Math.round(aantal / 30)} maanden`;
  return dagen > 0 ? `over ${tekst}` : `${tekst} geleden`;
}

export const kwartaalVan = (dag: Dag): { jaar: number; kwartaal: number } => ({
  jaar: Number(dag.slice(0, 4)),
  kwartaal: Math.floor((Number(dag.slice(5, 7)) - 1) / 3) + 1,
});
