namespace InzetOpMaat.Domain;

/// <summary>Whether a melding can be accepted.</summary>
public static class Meldingsvalidatie
{
    private static readonly DateOnly VroegsteGeboorte = new(1900, 1, 1);

    /// <summary>Every mistake; empty when the melding is good.</summary>
    /// <param name="vandaag">The local date.</param>
    public static IReadOnlyList<Invoerfout> Controleer(Melding melding, DateOnly vandaag)
    {
        var controle = new Invoercontrole();
        controle.Bekend(melding.Kanaal, "/kanaal", "Kanaal");
        controle.Verplicht(melding.Naam, 200, "/naam", "Naam");
        controle.Eis(melding.Geboortedatum <= vandaag, "/geboortedatum", "Geboortedatum ligt in de toekomst.");
        controle.Eis(melding.Geboortedatum >= VroegsteGeboorte, "/geboortedatum", "Geboortedatum ligt voor 1900.");
        controle.Eis(melding.Bsn is null || Bsn.TryMaak(melding.Bsn) is not null, "/bsn", "BSN is geen geldig burgerservicenummer.");
        controle.Eis(melding.Email is null || Emailadres.TryMaak(melding.Email) is not null, "/email", "E-mailadres is niet geldig.");
        controle.Eis(melding.Telefoon is null || IsTelefoon(melding.Telefoon), "/telefoon", "Telefoonnummer is niet geldig.");
        controle.Eis(melding.HuishoudenId is null || Guid.TryParse(melding.HuishoudenId, out _), "/huishoudenId", "Huishouden is geen geldige verwijzing.");
        controle.Eis(melding.Aanvraagdatum is not { } aanvraag || aanvraag <= vandaag, "/aanvraagdatum", "Aanvraagdatum ligt in de toekomst.");
        controle.Eis(melding.Aanvraagdatum is not { } datum || datum >= melding.Geboortedatum, "/aanvraagdatum", "Aanvraagdatum ligt voor de geboortedatum.");
        Contact(melding, controle);
        if (melding.Adres is { } adres)
            Adres(adres, controle);
        return controle.Fouten;
    }

    private static void Contact(Melding melding, Invoercontrole controle)
    {
        controle.Bekend(melding.Contactkanaal, "/contactkanaal", "Contactkanaal");
        controle.Eis(melding.Contactkanaal != Contactkanaal.Email || melding.Email is not null, "/email", "E-mailadres is verplicht bij contact per e-mail.");
        controle.Eis(melding.Contactkanaal != Contactkanaal.Brief || melding.Adres is not null, "/adres", "Adres is verplicht bij contact per brief.");
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
