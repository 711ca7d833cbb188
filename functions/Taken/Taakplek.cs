namespace InzetOpMaat.Functions;

/// <summary>Where a task ends that ends with an outcome, and by whom.</summary>
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

    /// <summary>The roles that may finish it: those that may give its outcome.</summary>
    public static IReadOnlyList<Rol> Afronders(Taak taak) => Bevoegdheden.Van(taak.Soort switch
    {
        Taaksoort.Screening => "ScreeningVastleggen",
        Taaksoort.Handhavingssignaal => "OmgekeerdeToetsVastleggen",
        Taaksoort.Trajectcontact => "TrajectcontactVastleggen",
        Taaksoort.Klacht => "KlachtAfhandelen",
        Taaksoort.Besluiten => "BesluitVastleggen",
        Taaksoort.AfspraakUitkomst when taak.Ronde.StartsWith(Ambitiegesprek, StringComparison.Ordinal) => "AmbitiegesprekVastleggen",
        Taaksoort.AfspraakUitkomst => "AfspraakuitkomstVastleggen",
        _ => "TaakAfronden",
    });

    // The round of such a task is the appointment's id without the journey.
    private const string Ambitiegesprek = "ambitiegesprek.";
}
