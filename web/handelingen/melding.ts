import type { Veld } from '../onderdelen/Gegevensformulier';
import type { Handeling } from './Handeling';

const perBrief: Veld['als'] = (w) => w['/persoon/contactkanaal'] === 'Brief';
const perEmail: Veld['als'] = (w) => w['/persoon/contactkanaal'] === 'Email';

/** Where a klantreis begins: somebody at the desk or on the phone. */
export const melding = (vandaag: string, toon: (klantreisId: string) => void): Handeling => ({
  naam: 'Nieuwe melding', knop: 'Melding doen', pad: '/v1/meldingen', sleutel: crypto.randomUUID(),
  uitleg: 'Een poortwachter kijkt er vandaag of morgen naar.',
  velden: [
    { pointer: '/kanaal', naam: 'Hoe meldt de klant zich?', soort: 'keuzes', keuzes: ['Balie', 'Telefoon', 'Website'], verplicht: true, begin: 'Balie' },
    { pointer: '/persoon/naam', naam: 'Naam', soort: 'tekst', verplicht: true },
    { pointer: '/persoon/geboortedatum', naam: 'Geboortedatum', soort: 'datum', verplicht: true },
    { pointer: '/persoon/bsn', naam: 'Burgerservicenummer', soort: 'tekst' },
    { pointer: '/persoon/contactkanaal', naam: 'Hoe wil de klant bericht krijgen?', soort: 'keuzes', keuzes: ['Email', 'Brief'], verplicht: true },
    { pointer: '/persoon/email', naam: 'E-mailadres', soort: 'tekst', verplicht: true, als: perEmail },
    { pointer: '/persoon/adres/straat', naam: 'Straat', soort: 'tekst', verplicht: true, als: perBrief },
    { pointer: '/persoon/adres/huisnummer', naam: 'Huisnummer', soort: 'tekst', verplicht: true, als: perBrief },
    { pointer: '/persoon/adres/postcode', naam: 'Postcode', soort: 'tekst', verplicht: true, als: perBrief },
    { pointer: '/persoon/adres/woonplaats', naam: 'Woonplaats', soort: 'tekst', verplicht: true, als: perBrief },
    { pointer: '/persoon/telefoon', naam: 'Telefoonnummer', soort: 'tekst' },
    { pointer: '/aanvraagdatum', naam: 'Datum van de aanvraag', soort: 'datum', uitleg: `Als de klant nu ook een uitkering aanvraagt, zoals ${vandaag.split('-').reverse().join('-')}.` },
  ],
  gedaan: 'De melding is gedaan.',
  na: (antwoord) => toon((antwoord as { klantreisId: string }).klantreisId),
});
