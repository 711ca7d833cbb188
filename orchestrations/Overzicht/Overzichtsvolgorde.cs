namespace InzetOpMaat.Orchestrations;

/// <summary>The order of a list of journeys: by one of their properties and then by id. What lacks the property comes last, either way.</summary>
public sealed record Overzichtsvolgorde(Overzichtsveld Veld, bool Aflopend = false)
{
    public static Overzichtsvolgorde Vast { get; } = new(Overzichtsveld.KlantreisId);

    /// <summary>Where a journey stands in this order.</summary>
    internal Overzichtsplaats Plaats(Overzichtsrij rij) => new(Rang(rij), rij.KlantreisId);

    /// <summary>The place as text, for the next page.</summary>
    internal string Schrijf(Overzichtsplaats plaats) => Veld == Overzichtsveld.KlantreisId
        ? plaats.KlantreisId
        : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Kenmerk}:{plaats.Rang}:{plaats.KlantreisId}");

    /// <summary>Null when the text is no place in this order.</summary>
    public Overzichtsplaats? Lees(string tekst) => tekst.Split(':') switch
    {
        [var id] when Veld == Overzichtsveld.KlantreisId => new(0, id),
        [var kenmerk, var rang, var id] when kenmerk == Kenmerk
            && long.TryParse(rang, System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture, out var getal) => new(getal, id),
        _ => null,
    };

    private string Kenmerk => Aflopend ? $"-{Veld}" : $"{Veld}";

    private long Rang(Overzichtsrij rij)
    {
        long? waarde = Veld switch
        {
            Overzichtsveld.VolgendMoment => rij.VolgendMoment?.UtcTicks,
            Overzichtsveld.GemeldOp => rij.GemeldOp.UtcTicks,
            Overzichtsveld.Fase => (int)rij.Fase,
            Overzichtsveld.Klantgroep => (int?)rij.Klantgroep,
            Overzichtsveld.TeLaatVanaf => rij.TeLaatVanaf?.UtcTicks,
            _ => 0,
        };
        return waarde is { } getal ? (Aflopend ? -getal : getal) : long.MaxValue;
    }
}

/// <summary>What a list of journeys can be ordered by.</summary>
public enum Overzichtsveld
{
    KlantreisId,
    VolgendMoment,
    GemeldOp,
    Fase,
    Klantgroep,
    TeLaatVanaf,
}
