namespace InzetOpMaat.Domain;

/// <summary>How complete a dossier is, by what the policy asks for the klantgroep.</summary>
/// <param name="Delen">Each part that the policy asks for.</param>
public sealed record Volledigheid(IReadOnlyDictionary<Dossierdeel, Deelstand> Delen)
{
    /// <summary>How many of the parts are there and up to date, in whole percents rounded down; 100 when none is asked for.</summary>
    public int Procent => Delen.Count == 0 ? 100 : 100 * Delen.Values.Count(stand => stand == Deelstand.Actueel) / Delen.Count;

    /// <param name="plan">The plan van aanpak of the household, if there is one.</param>
    /// <param name="vandaag">The local date.</param>
    public static Volledigheid Van(Dossier dossier, PlanVanAanpak? plan, Dossierbeleid beleid, Werkkalender kalender, DateOnly vandaag) =>
        new(beleid.Delen.ToDictionary(deel => deel, deel => Stand(Laatst(deel, dossier, plan), beleid.Actueel, kalender, vandaag)));

    private static Deelstand Stand(DateOnly? laatst, Termijn actueel, Werkkalender kalender, DateOnly vandaag) => laatst switch
    {
        null => Deelstand.Ontbreekt,
        { } op when Ritme.Na(op, actueel, kalender) < vandaag => Deelstand.Verouderd,
        _ => Deelstand.Actueel,
    };

    private static DateOnly? Laatst(Dossierdeel deel, Dossier dossier, PlanVanAanpak? plan) => deel == Dossierdeel.PlanVanAanpak
        ? plan?.Actualiteitsdatum
        : dossier.Delen.TryGetValue(deel, out var stand) ? Lokaletijd.Datum(stand.Op) : null;
}
