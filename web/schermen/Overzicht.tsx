import { haal } from '../api';
import { moment, tijd } from '../datum';
import { gebruikOmgeving } from '../omgeving';
import { Grafiek, type Reeks } from '../onderdelen/Grafiek';
import { Knop } from '../onderdelen/Knop';
import { Met, Schermkop } from '../onderdelen/kleingoed';
import { Koppeling } from '../onderdelen/Koppeling';
import { useOphalen } from '../ophalen';
import { fasen, klantgroepen } from '../soorten';
import { woord } from '../woorden';
import { Kickoffs } from './overzicht/Kickoffs';
import type { Overzichtstand } from './overzicht/soorten';
import { haalVerloop, Verloop } from './overzicht/Verloop';
import { Werklasttabel } from './overzicht/Werklasttabel';

export function Overzicht() {
  const { vandaag } = gebruikOmgeving();
  const gehaald = useOphalen(vandaag, async (stop) => {
    const verloop = haalVerloop(vandaag, stop);
    return { stand: await haal<Overzichtstand>('/v1/overzicht', stop), verloop: await verloop };
  });
  return (
    <div class="scherm">
      <Schermkop titel="Overzicht" uitleg={gehaald.waarde ? `Stand van ${moment(gehaald.waarde.stand.op, vandaag)}` : 'Waar alle klantreizen staan'}>
        <Knop klein bezig={gehaald.bezig} bij={() => void gehaald.opnieuw()}>Ververs</Knop>
      </Schermkop>
      <Met van={gehaald}>
        {({ stand, verloop }) => (
          <>
            <Tegels stand={stand} />
            <section class="kaart" aria-labelledby="groepen">
              <h2 id="groepen" class="utrecht-heading-2">Klantreizen per fase en groep</h2>
              <Grafiek soort="gestapeld" titel="Klantreizen per fase en klantgroep" langsNaam="Fase" langs={lopendeFasen.map(woord)} reeksen={perFase(stand)} />
            </section>
            {verloop && <Verloop cijfers={verloop} />}
            <div class="twee twee--gelijk">
              <Werklasttabel werklast={stand.werklast} />
              <Kickoffs kickOffs={stand.kickOffs} />
            </div>
            <p class="zacht klein">Bijgewerkt om {tijd(stand.op)} uur. <Koppeling naar="/app/klantreizen">Bekijk alle klantreizen</Koppeling></p>
          </>
        )}
      </Met>
    </div>
  );
}

const lopendeFasen = fasen.filter((fase) => fase !== 'Beeindigd');

function perFase(stand: Overzichtstand): Reeks[] {
  const tel = (klantgroep: string | undefined, fase: string) =>
    stand.perGroepEnFase.filter((r) => r.klantgroep === klantgroep && r.fase === fase).reduce((som, r) => som + r.aantal, 0);
  return [
    { naam: 'Nog niet ingedeeld', kleur: 'zonder', waarden: lopendeFasen.map((fase) => tel(undefined, fase)) },
    ...klantgroepen.map((groep) => ({ naam: groep, kleur: groep, waarden: lopendeFasen.map((fase) => tel(groep, fase)) })),
  ];
}

function Tegels({ stand }: { stand: Overzichtstand }) {
  const inGroep = (groep: string) => stand.perGroepEnFase
    .filter((r) => r.klantgroep === groep && r.fase !== 'Beeindigd')
    .reduce((som, r) => ({ aantal: som.aantal + r.aantal, teLaat: som.teLaat + r.teLaat }), { aantal: 0, teLaat: 0 });
  return (
    <div class="tegels">
      <Tegel naam="Lopende klantreizen" aantal={stand.totaal} uitleg={stand.perRegie.filter((r) => r.regie).map((r) => `${r.regie} ${r.aantal.toLocaleString('nl-NL')}`).join(', ')} naar="/app/klantreizen" />
      <Tegel naam="Te laat" aantal={stand.teLaat} uitleg="klantreizen met een moment of taak over de datum" naar="/app/klantreizen?teLaat=true" letOp={stand.teLaat > 0} />
      <Tegel naam="Zonder volgend moment" aantal={stand.zonderVolgendMoment} uitleg="hier gebeurt niets vanzelf" naar="/app/klantreizen?zonderVolgendMoment=true" letOp={stand.zonderVolgendMoment > 0} />
      {klantgroepen.map((groep) => {
        const { aantal, teLaat } = inGroep(groep);
        return <Tegel key={groep} naam={groep} aantal={aantal} uitleg={teLaat > 0 ? `${teLaat} te laat` : 'niemand te laat'} naar={`/app/klantreizen?klantgroep=${groep}`} klasse={groep} />;
      })}
    </div>
  );
}

function Tegel({ naam, aantal, uitleg, naar, letOp, klasse }: { naam: string; aantal: number; uitleg: string; naar: string; letOp?: boolean; klasse?: string }) {
  return (
    <Koppeling naar={naar} klasse={`tegel${letOp ? ' tegel--let-op' : ''}${klasse ? ` tegel--${klasse}` : ''}`}>
      <span class="tegel__naam">{naam}</span>
      <span class="tegel__getal">{aantal.toLocaleString('nl-NL')}</span>
      <span class="tegel__uitleg">{uitleg}</span>
    </Koppeling>
  );
}
