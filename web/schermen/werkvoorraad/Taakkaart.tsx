import { gezegd } from '../../datum';
import type { Handeling } from '../../handelingen/Handeling';
import { afronding, knopnaam, nemen, overdragen, taaknaam, teruggeven } from '../../handelingen/taken';
import { gebruikOmgeving, heeftRol } from '../../omgeving';
import { Knop } from '../../onderdelen/Knop';
import { Label } from '../../onderdelen/kleingoed';
import { Koppeling } from '../../onderdelen/Koppeling';
import type { Taak } from '../../soorten';
import { kenmerk } from '../../woorden';

/** With the time of day, where the policy has one. */
const opTijd = (dag: string, tijd?: string): string => (tijd === undefined ? dag : `${dag} om ${tijd} uur`);

export function Taakkaart({ taak, begin, zonderReis, keuze }: {
  taak: Taak;
  begin: (handeling: Handeling) => void;
  zonderReis?: boolean;
  /** When more can be chosen at once. */
  keuze?: { gekozen: boolean; wissel: () => void };
}) {
  const { collegas, ik, vandaag } = gebruikOmgeving();
  const vanMij = taak.medewerkerId === ik.medewerkerId;
  const laat = taak.fataledatum < vandaag;
  const afronden = vanMij || heeftRol(ik, 'Manager', 'Beheerder') ? afronding(taak, ik) : undefined;
  const uiterlijk = opTijd(gezegd(taak.fataledatum, vandaag), taak.fataletijd);
  const voor = `voor klantreis ${kenmerk(taak.klantreisId)}`;
  return (
    <article class={`regel${laat ? ' regel--laat' : taak.streefdatum <= vandaag ? ' regel--vandaag' : ''}`}>
      <div class="regel__kop">
        {keuze
          ? <label class="keuze keuze--los"><input type="checkbox" checked={keuze.gekozen} onChange={keuze.wissel} /><strong>{taaknaam(taak)}</strong><span class="alleen-voorlezen"> {voor}</span></label>
          : <strong>{taaknaam(taak)}</strong>}
        {laat
          ? <Label soort="fout">Te laat: uiterlijk {uiterlijk}</Label>
          : <Label soort={taak.streefdatum <= vandaag ? 'let-op' : undefined}>Doen {opTijd(gezegd(taak.streefdatum, vandaag), taak.streeftijd)}</Label>}
      </div>
      <div class="regel__onder">
        {!zonderReis && <Koppeling naar={`/app/klantreizen/${taak.klantreisId}`}>Klantreis {kenmerk(taak.klantreisId)}</Koppeling>}
        {!vanMij && <span>Bij {collegas.naam(taak.medewerkerId)}</span>}
        {!laat && <span>Uiterlijk {uiterlijk}</span>}
        {taak.geescaleerd && <span>De manager weet ervan</span>}
      </div>
      <details class="klein">
        <summary>Waarom deze datum?</summary>
        <p>Streefdatum: {taak.streefdatumWaarom}</p>
        <p>Uiterste datum: {taak.fataledatumWaarom}</p>
      </details>
      <div class="knoppen">
        {afronden && <Knop soort="eerste" klein bij={() => begin(afronden)} naam={`${taaknaam(taak)} ${voor}`}>{knopnaam(taak)}</Knop>}
        {!vanMij && heeftRol(ik, taak.rol) && <Knop klein bij={() => begin(nemen(taak))} naam={voor}>Neem over</Knop>}
        {vanMij && <Knop klein soort="stil" bij={() => begin(teruggeven(taak))} naam={voor}>Teruggeven</Knop>}
        {(vanMij || heeftRol(ik, 'Manager')) && <Knop klein soort="stil" bij={() => begin(overdragen(taak, collegas))} naam={voor}>Overdragen</Knop>}
      </div>
    </article>
  );
}
