import { useState } from 'preact/hooks';
import type { Collegas } from '../../collegas';
import { dagVan, gezegd, moment, tijd } from '../../datum';
import type { Handeling } from '../../handelingen/Handeling';
import { gebruikOmgeving } from '../../omgeving';
import { Knop } from '../../onderdelen/Knop';
import { Label } from '../../onderdelen/kleingoed';
import type { Gebeurtenis, Klantreis } from '../../soorten';
import { enkelvoud, gebeurtenis, woord } from '../../woorden';
import { Afspraakknoppen, isOpen } from '../werkvoorraad/Agenda';

const bijzaken = new Set([
  'HerinneringWerdVerstuurd', 'TaakWerdUitgezet', 'TaakWerdAfgerond', 'TaakWerdHerinnerd', 'TaakVerviel', 'BerichtWerdVerstuurd', 'UitnodigingWerdVerstuurd', 'TaakWerdOvergedragen',
]);

const eersteAantal = 25;

/** The line without what its heading says already, with the names of colleagues. */
function rest(g: Gebeurtenis, collegas: Collegas): string {
  const [kop, ...verder] = g.wat.split(': ');
  const heeftKop = verder.length > 0 && kop?.toLowerCase() === gebeurtenis(g.soort).toLowerCase();
  const tekst = collegas.leesbaar(heeftKop ? verder.map(woord).join(': ') : g.wat);
  return tekst.charAt(0).toUpperCase() + tekst.slice(1);
}

/** When the line says no more than its heading. */
const kaleKop = (g: Gebeurtenis): boolean => g.wat.toLowerCase() === gebeurtenis(g.soort).toLowerCase() || g.soort === 'TevredenheidWerdGemeten';

/** From what is still to come, by way of now, back to the melding. */
export function Tijdlijn({ reis, gebeurtenissen, begin }: { reis: Klantreis; gebeurtenissen: Gebeurtenis[]; begin: (handeling: Handeling) => void }) {
  const { collegas, nu, vandaag } = gebruikOmgeving();
  const [alles, zetAlles] = useState(false);
  const [meer, zetMeer] = useState(false);
  const komt = reis.afspraken.filter(isOpen).sort((a, b) => b.beginTijdstip.localeCompare(a.beginTijdstip));
  const geweest = gebeurtenissen.filter((g) => alles || !bijzaken.has(g.soort)).reverse();
  const getoond = meer ? geweest : geweest.slice(0, eersteAantal);
  return (
    <>
      <div class="knoppen" role="group" aria-label="Wat de tijdlijn laat zien">
        <Knop klein soort={alles ? 'tweede' : 'eerste'} ingedrukt={!alles} bij={() => zetAlles(false)}>Hoofdzaken</Knop>
        <Knop klein soort={alles ? 'eerste' : 'tweede'} ingedrukt={alles} bij={() => zetAlles(true)}>Alles</Knop>
      </div>
      <ol class="tijdlijn">
        {komt.map((afspraak) => (
          <li key={afspraak.afspraakId} class={afspraak.beginTijdstip > nu ? 'komt' : ''}>
            <div class="regel__kop">
              <strong>{woord(afspraak.soort)}{afspraak.nummer > 1 ? ` ${afspraak.nummer}` : ''}</strong>
              <Label soort={afspraak.beginTijdstip <= nu ? 'let-op' : afspraak.status === 'Bevestigd' ? 'goed' : 'info'}>
                {afspraak.beginTijdstip <= nu ? 'Uitkomst nog niet vastgelegd' : woord(afspraak.status)}
              </Label>
            </div>
            <time dateTime={afspraak.beginTijdstip}>{moment(afspraak.beginTijdstip, vandaag)}, {afspraak.plaats}</time>
            <p class="klein">Met {collegas.naam(afspraak.medewerkerId)}{afspraak.ronde > 1 ? `, uitnodiging ${afspraak.ronde}` : ''}.</p>
            <details class="klein"><summary>Waarom op dit moment?</summary><p>{afspraak.waarom}</p></details>
            <Afspraakknoppen afspraak={afspraak} begin={begin} />
          </li>
        ))}
        <li class="nu"><strong>Nu</strong> <time dateTime={nu}>{gezegd(vandaag, vandaag)}, {tijd(nu)} uur</time></li>
        {getoond.map((g, nummer) => (
          <li key={`${g.op} ${g.soort} ${nummer}`}>
            <strong>{gebeurtenis(g.soort)}</strong> {g.bron === 'Huishouden' && <Label>Huishouden</Label>}
            {kaleKop(g) ? null : <p>{rest(g, collegas)}</p>}
            <time dateTime={g.op}>{gezegd(dagVan(g.op), vandaag)}, {tijd(g.op)} uur, door {collegas.naam(g.wie)}</time>
            {g.waarom && <details class="klein"><summary>Waarom?</summary><p>{collegas.leesbaar(g.waarom)}</p></details>}
          </li>
        ))}
      </ol>
      {!meer && geweest.length > eersteAantal && <Knop klein bij={() => zetMeer(true)}>Laat nog {enkelvoud(geweest.length - eersteAantal, 'gebeurtenis', 'gebeurtenissen')} zien</Knop>}
    </>
  );
}
