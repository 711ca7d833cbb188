namespace InzetOpMaat.Functions;

/// <summary>How every area of life goes.</summary>
/// <param name="Toelichting">Free text, kept apart.</param>
internal sealed record Leefgebiedenverzoek(IReadOnlyDictionary<Leefgebied, Leefgebiedscore> Leefgebieden, string? Toelichting = null)
{
    public IReadOnlyList<Invoerfout> Fouten() =>
        [.. Leefgebieden is null ? [] : Dossiervalidatie.Controleer(Leefgebieden), .. Vrijetekst.Fouten(Toelichting, "/toelichting")];
}

/// <summary>Whether a klant wants to, and can.</summary>
/// <param name="Toelichting">Free text, kept apart.</param>
internal sealed record Bereidheidverzoek(bool Willen, bool Kunnen, Grondslag Grondslag, string? Toelichting = null)
{
    public IReadOnlyList<Invoerfout> Fouten() => [.. Vrijetekst.Fouten(Toelichting, "/toelichting")];
}

/// <summary>On which steps of the ladders a klant stands.</summary>
/// <param name="Toelichting">Free text, kept apart.</param>
internal sealed record Ladderverzoek(Participatietrede Participatie, Reintegratietrede? Reintegratie = null, string? Toelichting = null)
{
    public IReadOnlyList<Invoerfout> Fouten() =>
        [.. Dossiervalidatie.Controleer(new Ladderstand(Participatie, Reintegratie)), .. Vrijetekst.Fouten(Toelichting, "/toelichting")];
}

/// <summary>What drives a klant, gives strength and weighs.</summary>
/// <param name="Toelichting">Free text, kept apart: the motivation in the klant's own words belongs here.</param>
internal sealed record Belastbaarheidverzoek(
    Motivatie Motivatie, IReadOnlyList<Draagkracht> Draagkracht, IReadOnlyList<Draaglast> Draaglast, string? Toelichting = null)
{
    public IReadOnlyList<Invoerfout> Fouten() =>
    [
        .. Draagkracht is null || Draaglast is null ? [] : Dossiervalidatie.Controleer(new Belastbaarheid(Motivatie, Draagkracht, Draaglast)),
        .. Vrijetekst.Fouten(Toelichting, "/toelichting"),
    ];
}

/// <summary>What a klant can do.</summary>
/// <param name="Toelichting">Free text, kept apart.</param>
internal sealed record Competentiesverzoek(IReadOnlyDictionary<Competentie, Competentieniveau> Competenties, string? Toelichting = null)
{
    public IReadOnlyList<Invoerfout> Fouten() =>
        [.. Competenties is null ? [] : Dossiervalidatie.Controleer(Competenties), .. Vrijetekst.Fouten(Toelichting, "/toelichting")];
}

/// <summary>Where the plan of the household goes to, and on which local date it was up to date.</summary>
/// <param name="Toelichting">Free text, kept apart; the plan itself is a document.</param>
internal sealed record Planverzoek(Plandoel Doel, DateOnly Actualiteitsdatum, string? Toelichting = null)
{
    /// <param name="meldingsdatum">The local date on which the klantreis began.</param>
    /// <param name="vandaag">The local date.</param>
    public IReadOnlyList<Invoerfout> Fouten(DateOnly meldingsdatum, DateOnly vandaag) =>
        [.. Dossiervalidatie.Controleer(Actualiteitsdatum, meldingsdatum, vandaag), .. Vrijetekst.Fouten(Toelichting, "/toelichting")];
}
