import type { Klantreis } from '../soorten';
import { kenmerk } from '../woorden';
import { toelichting, type Handeling } from './Handeling';

const gevolg = 'De consulent krijgt een taak om te bekijken wat dit voor de uitkering betekent.';

/** Who comes is a klant with a klantreis of their own; the benefit of the household to which he or she comes is the one that stays. */
export const komst = (huishoudenId: string, versie: string, wie: Klantreis, naam: string): Handeling => ({
  naam: 'Iemand komt bij dit huishouden', knop: 'Vastleggen', pad: `/v1/huishoudens/${huishoudenId}/leden`, versie,
  uitleg: `${naam} (klantreis ${kenmerk(wie.klantreisId)}) komt erbij. Zij delen dan de uitkering van dit huishouden, het plan en de consulent. Blijft in het andere huishouden niemand achter? Dan stopt de uitkering daar. ${gevolg}`,
  velden: [
    { pointer: '/reden', naam: 'Waarom?', soort: 'keuzes', keuzes: ['WerdPartner', 'GingSamenwonen'], verplicht: true },
    toelichting(),
  ],
  maak: (verzoek) => ({ klantreisId: wie.klantreisId, vanHuishoudenId: wie.huishoudenId, ...verzoek }),
  gedaan: 'Vastgelegd: de klant komt bij dit huishouden.',
});

export const vertrek = (reis: Klantreis, versie: string): Handeling => ({
  naam: 'Klant gaat uit dit huishouden', knop: 'Vastleggen', pad: `/v1/huishoudens/${reis.huishoudenId}/vertrekken`, versie,
  uitleg: `De klant krijgt een eigen huishouden en houdt dezelfde consulent. De uitkering blijft bij wie achterblijft. ${gevolg}`,
  velden: [
    { pointer: '/reden', naam: 'Waarom?', soort: 'keuzes', keuzes: ['UitElkaar', 'GingApartWonen'], verplicht: true },
    toelichting(),
  ],
  maak: (verzoek) => ({ klantreisId: reis.klantreisId, ...verzoek }),
  gedaan: 'Vastgelegd: de klant heeft nu een eigen huishouden.',
});

export const nieuweAanvraag = (reis: Klantreis, vandaag: string): Handeling => ({
  naam: 'Nieuwe aanvraag', knop: 'Aanvraag vastleggen', pad: `/v1/huishoudens/${reis.huishoudenId}/uitkering`,
  uitleg: 'Dit huishouden heeft geen uitkering. Na deze aanvraag komen er een gesprek, een vraag om stukken en een besluit.',
  velden: [{ pointer: '/aanvraagdatum', naam: 'Datum van de aanvraag', soort: 'datum', verplicht: true, begin: vandaag }],
  maak: (verzoek) => ({ klantreisId: reis.klantreisId, ...verzoek }),
  gedaan: 'De aanvraag is vastgelegd.',
});
