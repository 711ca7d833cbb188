namespace InzetOpMaat.Functions;

/// <summary>That the clock of the term for the decision stands still.</summary>
/// <param name="Begindatum">The first local date on which it does.</param>
/// <param name="Hervatdatum">The first local date on which it runs again, when that is known.</param>
/// <param name="Toelichting">Free text, kept apart.</param>
internal sealed record Opschortingsverzoek(Termijnreden Reden, DateOnly Begindatum, DateOnly? Hervatdatum = null, string? Toelichting = null)
{
    public Termijnopschorting Opschorting => new(Begindatum.AddDays(-1), Hervatdatum, Reden);

    /// <param name="vandaag">The local date.</param>
    public IReadOnlyList<Invoerfout> Fouten(Beleid beleid, DateOnly vandaag) =>
    [
        .. Termijnsturing.ControleerOpschorting(Reden, Begindatum, Hervatdatum, beleid, vandaag),
        .. Vrijetekst.Fouten(Toelichting, "/toelichting"),
    ];
}

/// <summary>That the clock runs again.</summary>
/// <param name="Hervatdatum">The first local date on which it does.</param>
/// <param name="Toelichting">Free text, kept apart.</param>
internal sealed record Hervattingsverzoek(DateOnly Hervatdatum, string? Toelichting = null)
{
    /// <param name="vandaag">The local date.</param>
    public IReadOnlyList<Invoerfout> Fouten(DateOnly vandaag) =>
        [.. Termijnsturing.ControleerHervatting(Hervatdatum, vandaag), .. Vrijetekst.Fouten(Toelichting, "/toelichting")];
}

/// <summary>That the decision gets more time.</summary>
/// <param name="Toelichting">Free text, kept apart.</param>
internal sealed record Verlengingsverzoek(Termijnreden Reden, int Weken, string? Toelichting = null)
{
    public IReadOnlyList<Invoerfout> Fouten(Beleid beleid) =>
        [.. Termijnsturing.ControleerVerlenging(Reden, Weken, beleid), .. Vrijetekst.Fouten(Toelichting, "/toelichting")];
}
