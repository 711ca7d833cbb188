namespace InzetOpMaat.Domain;

/// <summary>Whether a melding can be accepted.</summary>
public static class Meldingsvalidatie
{
    /// <summary>Every mistake; empty when the melding is good.</summary>
    /// <param name="vandaag">The local date.</param>
    public static IReadOnlyList<Invoerfout> Controleer(Melding melding, DateOnly vandaag)
    {
        var controle = new Invoercontrole();
        controle.Bekend(melding.Kanaal, "/kanaal", "Kanaal");
        Persoonsvalidatie.Controleer(melding.AlsPersoon(""), vandaag, controle);
        controle.Eis(melding.HuishoudenId is null || Guid.TryParse(melding.HuishoudenId, out _), "/huishoudenId", "Huishouden is geen geldige verwijzing.");
        controle.Eis(melding.Aanvraagdatum is not { } aanvraag || aanvraag <= vandaag, "/aanvraagdatum", "Aanvraagdatum ligt in de toekomst.");
        controle.Eis(melding.Aanvraagdatum is not { } datum || datum >= melding.Geboortedatum, "/aanvraagdatum", "Aanvraagdatum ligt voor de geboortedatum.");
        return controle.Fouten;
    }
}
