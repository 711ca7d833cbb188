import type { Klantreis } from '../soorten';
import { toelichting, type Handeling } from './Handeling';

const gespreksrollen = ['Intaker', 'Consulent', 'Werkcoach', 'Werkmakelaar', 'Participatiemakelaar', 'Jobcoach'];
const momenten: Record<string, readonly string[]> = {
  Begeleiding: ['Voortgangsgesprek', 'Rechtmatigheidsonderzoek', 'Themabijeenkomst', 'Contact'],
  Nazorg: ['Nazorgcontact'],
};

/** A professional has room to do otherwise than the rhythm of the policy, with a reason. */
export const extraGesprek = (reis: Klantreis): Handeling => ({
  naam: 'Extra gesprek', knop: 'Gesprek plannen', pad: `/v1/klantreizen/${reis.klantreisId}/afspraken`, sleutel: crypto.randomUUID(),
  uitleg: 'Naast de gesprekken die vanzelf komen. De klant krijgt een uitnodiging.',
  velden: [
    { pointer: '/rol', naam: 'Met wie?', soort: 'lijst', keuzes: gespreksrollen, leeg: 'Met mij' },
    { pointer: '/wensdatum', naam: 'Vanaf welke dag past het de klant?', soort: 'datum' },
    toelichting('Waarom?', '/reden', true),
  ],
  maak: (verzoek) => ({ soort: 'Extragesprek', ...verzoek }),
  gedaan: 'Het extra gesprek wordt gepland.',
});

export const momentVerzetten = (reis: Klantreis): Handeling => ({
  naam: 'Volgend moment verzetten', knop: 'Verzetten',
  pad: (verzoek) => `/v1/klantreizen/${reis.klantreisId}/momenten/${String(verzoek.soort).toLowerCase()}/afwijking`,
  uitleg: 'Eerder of later dan het beleid zegt. Het ritme gaat vanaf de nieuwe dag verder. Wat al is uitgenodigd, verzet u bij de afspraak zelf.',
  velden: [
    { pointer: '/soort', naam: 'Welk moment?', soort: 'lijst', keuzes: momenten[reis.fase] ?? [], verplicht: true },
    { pointer: '/datum', naam: 'Rond welke dag dan wel?', soort: 'datum', verplicht: true },
    { pointer: '/reden', naam: 'Waarom?', soort: 'lijst', keuzes: ['KlantVraagt', 'MeerAandachtNodig', 'MinderAandachtNodig', 'Ziekte', 'Samenloop'], verplicht: true },
    toelichting(),
  ],
  maak: ({ soort: _, ...verzoek }) => verzoek,
  gedaan: 'Het moment is verzet.',
});
