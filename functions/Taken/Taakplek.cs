namespace InzetOpMaat.Functions;

/// <summary>Where a task ends that ends with an outcome.</summary>
internal static class Taakplek
{
    /// <summary>The address of the resource that takes the outcome; null when the task is simply finished.</summary>
    public static string? Van(Taak taak) => taak.Soort switch
    {
        Taaksoort.Screening => Adressen.Screening(taak.KlantreisId),
        Taaksoort.Handhavingssignaal => Adressen.OmgekeerdeToets(taak.KlantreisId, taak.Ronde),
        Taaksoort.Trajectcontact => Adressen.Trajectcontacten(taak.KlantreisId, taak.Ronde.Split('-')[0]),
        Taaksoort.Klacht => Adressen.Klachtafhandeling(taak.KlantreisId, taak.Ronde),
        Taaksoort.Besluiten => Adressen.Besluit(taak.Partitie),
        Taaksoort.AfspraakUitkomst when taak.Ronde.StartsWith(Ambitiegesprek, StringComparison.Ordinal) => Adressen.Ambitiegesprek(taak.KlantreisId),
        Taaksoort.AfspraakUitkomst => Adressen.Afspraakuitkomst($"{taak.KlantreisId}.{taak.Ronde}"),
        _ => null,
    };

    // The round of such a task is the appointment's id without the journey.
    private const string Ambitiegesprek = "ambitiegesprek.";
}
