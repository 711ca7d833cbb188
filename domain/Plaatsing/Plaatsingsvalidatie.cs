namespace InzetOpMaat.Domain;

/// <summary>What is wrong with a plaatsing that somebody reports: all of it at once, and what does not fit the klantreis.</summary>
public static class Plaatsingsvalidatie
{
    /// <summary>Arbeidstijdenwet art. 5:7: at most sixty hours in a week.</summary>
    public const int MeesteUren = 60;

    private const int HoogsteJarenVooruit = 1;

    /// <param name="vandaag">The local date.</param>
    public static IReadOnlyList<Invoerfout> Controleer(DateOnly ingangsdatum, DateOnly? einddatum, decimal urenPerWeek, DateOnly vandaag)
    {
        var controle = new Invoercontrole();
        controle.Eis(ingangsdatum <= vandaag.AddYears(HoogsteJarenVooruit), "/ingangsdatum", "Ingangsdatum ligt meer dan een jaar vooruit.");
        controle.Eis(einddatum is null || einddatum >= ingangsdatum, "/einddatum", "Einddatum ligt voor de ingangsdatum.");
        controle.Eis(urenPerWeek is > 0 and <= MeesteUren, "/urenPerWeek", $"Uren per week is meer dan 0 en hoogstens {MeesteUren}.");
        return controle.Fouten;
    }

    /// <summary>Why it cannot be, as the klantreis is now; null when it can.</summary>
    /// <param name="eerdere">The earlier places of the klantreis.</param>
    public static string? Bezwaar(Plaatsing nieuw, Klantreis reis, IEnumerable<Plaatsing> eerdere)
    {
        if (reis.Fase is not Fase.Begeleiding and not Fase.Nazorg)
            return $"De klantreis is in fase {reis.Fase}; een plaatsing hoort bij Begeleiding of Nazorg.";
        if (nieuw.Ingangsdatum < reis.Meldingsdatum)
            return "De ingangsdatum ligt voor de melding.";
        if (nieuw.BegeleidingGaatDoor)
            return reis.Fase == Fase.Nazorg ? "De klant is al aan het werk; na terugval kan een plek naast begeleiding." : null;
        return eerdere.Any(eerder => !eerder.BegeleidingGaatDoor && eerder.GeldtOp(nieuw.Ingangsdatum))
            ? "De klant heeft op die datum al een plek waarmee de begeleiding eindigt."
            : null;
    }
}
