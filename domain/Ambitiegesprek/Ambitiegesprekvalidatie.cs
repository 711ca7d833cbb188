namespace InzetOpMaat.Domain;

/// <summary>Whether the outcome of an ambitiegesprek can be accepted.</summary>
public static class Ambitiegesprekvalidatie
{
    private const int LangsteReden = 2000;

    /// <summary>Every mistake; empty when the outcome is good.</summary>
    /// <param name="reden">Why the klant is assigned to another group than the klant chose.</param>
    /// <param name="vandaag">The local date.</param>
    public static IReadOnlyList<Invoerfout> Controleer(Ambitiegesprekuitkomst uitkomst, string? reden, DateOnly vandaag)
    {
        var controle = new Invoercontrole();
        controle.Bekend(uitkomst.KeuzeKlant, "/keuzeKlant", "Klantgroep");
        controle.Bekend(uitkomst.Klantgroep, "/klantgroep", "Klantgroep");
        controle.Eis(
            uitkomst.KeuzeKlant == uitkomst.Klantgroep || !string.IsNullOrWhiteSpace(reden),
            "/reden",
            "Reden is verplicht als de klantgroep anders is dan de keuze van de klant.");
        var voorstel = Groepsvoorstel.Voor(uitkomst);
        controle.Eis(
            uitkomst.KeuzeKlant != uitkomst.Klantgroep || voorstel == uitkomst.Klantgroep || !string.IsNullOrWhiteSpace(reden),
            "/reden",
            $"Het voorstel is {voorstel}: de klant staat in het doelgroepenregister. Een andere groep mag, met een reden.");
        controle.Eis(reden is null || reden.Length <= LangsteReden, "/reden", $"Reden mag niet langer zijn dan {LangsteReden} tekens.");
        controle.Eis(uitkomst.Aanvraagdatum is not { } aanvraag || aanvraag <= vandaag, "/aanvraagdatum", "Aanvraagdatum ligt in de toekomst.");
        var besproken = uitkomst.Leefgebieden ?? new Dictionary<Leefgebied, Leefgebiedscore>();
        foreach (var leefgebied in Enum.GetValues<Leefgebied>())
        {
            var pointer = $"/leefgebieden/{leefgebied}";
            if (besproken.TryGetValue(leefgebied, out var score))
                controle.Bekend(score, pointer, "Score");
            else
                controle.Eis(false, pointer, "Dit leefgebied ontbreekt; kies NietBesproken als het niet aan de orde kwam.");
        }

        foreach (var onbekend in besproken.Keys.Where(leefgebied => !Enum.IsDefined(leefgebied)))
            controle.Eis(false, $"/leefgebieden/{onbekend}", "Leefgebied is onbekend.");
        return controle.Fouten;
    }
}
