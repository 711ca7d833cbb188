namespace InzetOpMaat.Domain;

/// <summary>Whether what is known of a person can be right, and the person can be reached.</summary>
internal static class Persoonsvalidatie
{
    private static readonly DateOnly VroegsteGeboorte = new(1900, 1, 1);

    /// <param name="vandaag">The local date.</param>
    public static void Controleer(Persoon persoon, DateOnly vandaag, Invoercontrole controle)
    {
        controle.Verplicht(persoon.Naam, 200, "/naam", "Naam");
        controle.Eis(persoon.Geboortedatum <= vandaag, "/geboortedatum", "Geboortedatum ligt in de toekomst.");
        controle.Eis(persoon.Geboortedatum >= VroegsteGeboorte, "/geboortedatum", "Geboortedatum ligt voor 1900.");
        controle.Eis(persoon.Bsn is null || Bsn.TryMaak(persoon.Bsn) is not null, "/bsn", "BSN is geen geldig burgerservicenummer.");
        controle.Eis(persoon.Email is null || Emailadres.TryMaak(persoon.Email) is not null, "/email", "E-mailadres is niet geldig.");
        controle.Eis(persoon.Telefoon is null || IsTelefoon(persoon.Telefoon), "/telefoon", "Telefoonnummer is niet geldig.");
        controle.Bekend(persoon.Contactkanaal, "/contactkanaal", "Contactkanaal");
        controle.Eis(persoon.Contactkanaal != Contactkanaal.Email || persoon.Email is not null, "/email", "E-mailadres is verplicht bij contact per e-mail.");
        controle.Eis(persoon.Contactkanaal != Contactkanaal.Brief || persoon.Adres is not null, "/adres", "Adres is verplicht bij contact per brief.");
        if (persoon.Adres is { } adres)
            Adres(adres, controle);
    }

    private static void Adres(Adres adres, Invoercontrole controle)
    {
        controle.Verplicht(adres.Straat, 200, "/adres/straat", "Straat");
        controle.Verplicht(adres.Huisnummer, 20, "/adres/huisnummer", "Huisnummer");
        controle.Eis(Postcode.TryMaak(adres.Postcode) is not null, "/adres/postcode", "Postcode is niet geldig.");
        controle.Verplicht(adres.Woonplaats, 100, "/adres/woonplaats", "Woonplaats");
    }

    private static bool IsTelefoon(string tekst) =>
        tekst.Length <= 20 && tekst.All(teken => char.IsAsciiDigit(teken) || teken is '+' or ' ' or '-' or '(' or ')') && tekst.Count(char.IsAsciiDigit) >= 8;
}
