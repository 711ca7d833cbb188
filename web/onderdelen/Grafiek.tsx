import { BarChart, LineChart, Svg, type AxisOptions } from 'chartist';
import { useEffect, useRef } from 'preact/hooks';
import { Tabelvak } from './kleingoed';

export interface Reeks {
  naam: string;
  /** Names the colour: a klantgroep, or a number. */
  kleur: string;
  waarden: number[];
}

interface Eigenschappen {
  soort: 'staven' | 'gestapeld' | 'lijnen';
  titel: string;
  /** What each place along the chart stands for. */
  langs: string[];
  langsNaam: string;
  reeksen: Reeks[];
  /** A chart always has its table: folded away below it, unless the screen shows it there itself. */
  zonderTabel?: boolean;
  /** The table is there to read at once. */
  open?: boolean;
  /** Where the axis ends, when that says something; else at the highest value. */
  hoogste?: number;
  /** Shown when a row of numbers asks for it, such as money. */
  getal?: (waarde: number) => string;
}

// It would set style attributes, which the Content-Security-Policy of the page refuses; the stylesheet has them.
type Kenmerkzetter = (this: Svg, ...wat: unknown[]) => unknown;
const zetKenmerken = Svg.prototype.attr as Kenmerkzetter;
Svg.prototype.attr = function zonderStijl(this: Svg, kenmerken: unknown, ...rest: unknown[]) {
  const { style: _, ...zonder } = typeof kenmerken === 'object' && kenmerken !== null ? (kenmerken as Record<string, unknown>) : {};
  return zetKenmerken.call(this, typeof kenmerken === 'object' ? zonder : kenmerken, ...rest);
} as typeof Svg.prototype.attr;

const gewoon = (waarde: number) => waarde.toLocaleString('nl-NL');

export function Grafiek({ soort, titel, langs, langsNaam, reeksen, zonderTabel, open, hoogste, getal = gewoon }: Eigenschappen) {
  const plek = useRef<HTMLDivElement>(null);
  const sleutel = JSON.stringify([langs, reeksen]);
  useEffect(() => {
    const gegevens = {
      labels: langs,
      series: reeksen.map((reeks) => ({ name: reeks.naam, className: `reeks reeks--${reeks.kleur}`, data: reeks.waarden })),
    };
    const omlaag: AxisOptions = { offset: 44 };
    const bereik = { low: 0, ...(hoogste === undefined ? {} : { high: hoogste }) };
    const opzij: AxisOptions = { offset: langs.length > 0 ? 36 : 0, labelInterpolationFnc: dun(langs.length, plek.current?.clientWidth ?? 600) };
    const grafiek = soort === 'lijnen'
      ? new LineChart(plek.current, gegevens, { fullWidth: true, lineSmooth: false, showPoint: langs.length <= 16, axisY: { ...omlaag, onlyInteger: true }, axisX: opzij, ...bereik, chartPadding: { right: 40, top: 18 } })
      : new BarChart(plek.current, gegevens, { stackBars: soort === 'gestapeld', seriesBarDistance: 16, axisY: { ...omlaag, onlyInteger: true }, axisX: opzij, ...bereik, chartPadding: { top: 18 } });
    // Paper is narrower than the screen: with this the drawing shrinks as a whole.
    grafiek.on('created', ({ svg }: { svg: Svg }) => svg.attr({ viewBox: `0 0 ${svg.width()} ${svg.height()}` }));
    return () => {
      grafiek.detach();
    };
  }, [sleutel, soort]);

  const tabel = (
    <Tabelvak naam={`Tabel: ${titel}`}>
      <table class="utrecht-table">
        <caption class="alleen-voorlezen">{titel}</caption>
        <thead>
          <tr><th scope="col">{langsNaam}</th>{reeksen.map((reeks) => <th key={reeks.naam} scope="col" class="getal">{reeks.naam}</th>)}</tr>
        </thead>
        <tbody>
          {langs.map((naam, nummer) => (
            <tr key={naam}>
              <th scope="row">{naam}</th>
              {reeksen.map((reeks) => <td key={reeks.naam} class="getal">{getal(reeks.waarden[nummer] ?? 0)}</td>)}
            </tr>
          ))}
        </tbody>
      </table>
    </Tabelvak>
  );
  return (
    <figure class="figuur">
      {reeksen.length > 1 && (
        <ul class="legenda" aria-hidden="true">
          {reeksen.map((reeks) => <li key={reeks.naam} class={`reeks--${reeks.kleur}`}>{reeks.naam}</li>)}
        </ul>
      )}
      <div ref={plek} class={`grafiek grafiek--${soort}`} role="img" aria-label={`Grafiek: ${titel}. De tabel hieronder heeft dezelfde cijfers.`} />
      {!zonderTabel && <details class="klein" open={open}><summary>Cijfers als tabel</summary>{tabel}</details>}
    </figure>
  );
}

/** Leaves labels out when they would stand over each other. */
function dun(aantal: number, breedte: number): (tekst: string | number, nummer: number) => string | null {
  const stap = Math.max(1, Math.ceil((aantal * 72) / Math.max(200, breedte)));
  return (tekst, nummer) => (nummer % stap === 0 ? String(tekst) : null);
}
