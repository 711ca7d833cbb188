import { haalMetVersie, versieVan } from '../api';
import { korteDatum } from '../datum';
import { useHandeling } from '../handelingen/useHandeling';
import { gebruikOmgeving, heeftRol } from '../omgeving';
import { Knop } from '../onderdelen/Knop';
import { Label, Met, Schermkop, Tabelvak } from '../onderdelen/kleingoed';
import { Koppeling } from '../onderdelen/Koppeling';
import { Melding, Probleemmelding } from '../onderdelen/Melding';
import { useOphalen } from '../ophalen';
import { enkelvoud, kenmerk, woord } from '../woorden';

interface Afwezig {
  afwezigheidId: string;
  medewerkerId: string;
  van: string;
  tot: string;
  terugOp?: string;
  status: string;
  regels: { nummer: number; soort: string; verwijzing: string; naar?: string; nietVoor?: string; waarom: string; status: string }[];
}

/** The proposal for a colleague who is away: each appointment and task, and who takes it. */
export function Afwezigheid({ deel }: { deel: string }) {
  const { collegas, ik } = gebruikOmgeving();
  const gehaald = useOphalen(deel, (stop) => haalMetVersie<Afwezig>(`/v1/afwezigheden/${encodeURIComponent(deel)}`, stop));
  const { begin, venster, probleem } = useHandeling(gehaald.opnieuw);
  return (
    <div class="scherm">
      <Schermkop titel="Afwezigheid" uitleg="Wat er met de afspraken en taken gebeurt." />
      {probleem && <Probleemmelding probleem={probleem}>{probleem.status === 412 && <p>U ziet hieronder hoe het nu staat.</p>}</Probleemmelding>}
      <Met van={gehaald}>
        {({ inhoud, etag }) => (
          <section class="kaart" aria-labelledby="voorstel">
            <div class="scherm__kop">
              <h2 id="voorstel" class="utrecht-heading-2">{collegas.naam(inhoud.medewerkerId)}, {korteDatum(inhoud.van)} tot en met {korteDatum(inhoud.tot)}</h2>
              <Label soort={inhoud.status === 'Voorgesteld' ? 'let-op' : 'goed'}>{woord(inhoud.status)}</Label>
            </div>
            {inhoud.status === 'Voorgesteld' && !heeftRol(ik, 'Manager') && <Melding><p>Uw manager ziet dit voorstel in de eigen werkvoorraad, en gaat akkoord.</p></Melding>}
            <p class="zacht">{enkelvoud(inhoud.regels.length, 'afspraak of taak', 'afspraken en taken')} in deze tijd.</p>
            {inhoud.regels.length > 0 && (
              <Tabelvak naam="Voorstel">
                <table class="utrecht-table">
                  <caption class="alleen-voorlezen">Voorstel voor elke afspraak en taak</caption>
                  <thead><tr><th scope="col">Klantreis</th><th scope="col">Voorstel</th><th scope="col">Naar</th><th scope="col">Waarom</th><th scope="col">Stand</th></tr></thead>
                  <tbody>
                    {inhoud.regels.map((regel) => (
                      <tr key={regel.nummer}>
                        <th scope="row">
                          {regel.soort.startsWith('Afspraak')
                            ? <Koppeling naar={`/app/klantreizen/${regel.verwijzing.split('.')[0]}`}>{kenmerk(regel.verwijzing)}</Koppeling>
                            : kenmerk(regel.verwijzing)}
                        </th>
                        <td>{woord(regel.soort)}</td>
                        <td>{regel.naar ? collegas.naam(regel.naar) : (regel.nietVoor ? `Vanaf ${korteDatum(regel.nietVoor)}` : 'Blijft')}</td>
                        <td class="klein">{collegas.leesbaar(regel.waarom.charAt(0).toUpperCase() + regel.waarom.slice(1))}</td>
                        <td>{woord(regel.status)}</td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              </Tabelvak>
            )}
            {inhoud.terugOp && inhoud.status !== 'Ingetrokken' && <p>Er weer vanaf {korteDatum(inhoud.terugOp)}.</p>}
            {inhoud.status === 'Voorgesteld' && heeftRol(ik, 'Manager') && (
              <Knop
                soort="eerste"
                bij={() => begin({
                  naam: 'Akkoord', knop: 'Akkoord', pad: `/v1/afwezigheden/${inhoud.afwezigheidId}/akkoord`, velden: [],
                  versie: versieVan(etag), gedaan: 'Akkoord. Het voorstel wordt nu uitgevoerd.',
                })}
              >
                Ga akkoord
              </Knop>
            )}
            {inhoud.status !== 'Ingetrokken' && (
              <Knop
                bij={() => begin({
                  naam: 'Intrekken', knop: 'Trek in', pad: `/v1/afwezigheden/${inhoud.afwezigheidId}/intrekking`,
                  uitleg: 'Wat al verzet of overgedragen is, blijft zo. De rest van de tijd is weer vrij.',
                  velden: inhoud.status === 'Voorgesteld' ? [] : [{ pointer: '/terugOp', naam: 'Er weer vanaf', soort: 'datum', uitleg: 'Leeg is: vanaf vandaag.' }],
                  versie: versieVan(etag), gedaan: 'De afwezigheid is ingetrokken.',
                })}
              >
                Trek in
              </Knop>
            )}
          </section>
        )}
      </Met>
      {venster}
    </div>
  );
}
