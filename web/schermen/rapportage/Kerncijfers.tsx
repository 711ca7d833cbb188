import type { Indicatorcijfer, Kwartaalrapport } from './soorten';
import { waarde } from './Indicatorenkaart';

const uitgelicht = ['Klanttevredenheid', 'Dossiers volledig', 'Niet verschenen', 'Op tijd gesproken'];

/** What the raad asks first, at a glance; the definitions are further on. */
export function Kerncijfers({ rapport }: { rapport: Kwartaalrapport }) {
  const som = (maat: 'bestandBegin' | 'bestandEinde' | 'instroomNieuw' | 'instroomBestaand' | 'uitstroom' | 'uitstroomNaarWerk') =>
    rapport.perKlantgroep.reduce((totaal, groep) => totaal + groep[maat], 0);
  const groei = som('bestandEinde') - som('bestandBegin');
  return (
    <div class="tegels">
      <Cijfer naam="Klanten" getal={som('bestandEinde').toLocaleString('nl-NL')} uitleg={groei === 0 ? 'evenveel als aan het begin' : `${Math.abs(groei)} ${groei > 0 ? 'meer' : 'minder'} dan aan het begin`} />
      <Cijfer naam="Instroom" getal={(som('instroomNieuw') + som('instroomBestaand')).toLocaleString('nl-NL')} uitleg={`waarvan ${som('instroomBestaand')} overgenomen`} />
      <Cijfer naam="Uitstroom" getal={som('uitstroom').toLocaleString('nl-NL')} uitleg={`waarvan ${som('uitstroomNaarWerk')} naar werk`} />
      {rapport.indicatoren.filter((indicator) => uitgelicht.includes(indicator.naam)).map((indicator) => (
        <Cijfer key={indicator.naam} naam={indicator.naam} getal={indicator.waarde === undefined ? '-' : waarde(indicator)} uitleg={geteld(indicator)} />
      ))}
    </div>
  );
}

function geteld({ vorm, teller, noemer, waarde: cijfer }: Indicatorcijfer): string {
  if (cijfer === undefined || noemer === undefined) {
    return 'nog geen cijfers';
  }
  return vorm === 'Gemiddelde' ? `over ${noemer.toLocaleString('nl-NL')} metingen` : `${(teller ?? 0).toLocaleString('nl-NL')} van ${noemer.toLocaleString('nl-NL')}`;
}

function Cijfer({ naam, getal, uitleg }: { naam: string; getal: string; uitleg: string }) {
  return (
    <div class="tegel">
      <span class="tegel__naam">{naam}</span>
      <span class="tegel__getal">{getal}</span>
      <span class="tegel__uitleg">{uitleg}</span>
    </div>
  );
}
