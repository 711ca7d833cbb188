namespace InzetOpMaat.Functions;

/// <summary>That a klantreis ends.</summary>
/// <param name="Datum">The local date on which the reason came about, or comes about: the klantreis goes on until then.</param>
internal sealed record Beeindigingsverzoek(Eindereden Reden, DateOnly Datum, string? Toelichting = null)
{
    public Eindeuitkomst Uitkomst => new(Reden, Datum);

    /// <param name="vandaag">The local date.</param>
    public IReadOnlyList<Invoerfout> Fouten(Beleid beleid, DateOnly vandaag) =>
        [.. Geplandeinde.Controleer(Uitkomst, beleid, vandaag), .. Vrijetekst.Fouten(Toelichting, "/toelichting")];
}

/// <summary>That a planned end is off.</summary>
/// <param name="Toelichting">Free text, kept apart.</param>
internal sealed record Eindeintrekkingsverzoek(string? Toelichting = null)
{
    public IReadOnlyList<Invoerfout> Fouten() => [.. Vrijetekst.Fouten(Toelichting, "/toelichting")];
}
