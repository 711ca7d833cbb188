namespace InzetOpMaat.Functions;

/// <summary>Who is sought, and why.</summary>
/// <param name="Naam">Words of the name; case, accents and tussenvoegsels do not matter.</param>
/// <param name="Reden">Kept with the log of who was seen.</param>
internal sealed record Klantzoekverzoek(string Reden, string? Naam = null, DateOnly? Geboortedatum = null, string? Bsn = null)
{
    private const int LangsteNaam = 200;

    public IReadOnlyList<Invoerfout> Fouten() =>
    [
        .. Klantbekijkverzoek.Fouten(Reden),
        .. Naam is null && Bsn is null ? [new("/naam", "Geef een naam of een BSN.")] : Array.Empty<Invoerfout>(),
        .. Naam is { } naam && (naam.Length > LangsteNaam || Naamwoorden.Van(naam).Count == 0)
            ? [new("/naam", $"Geef minstens een woord van de naam, hoogstens {LangsteNaam} tekens.")]
            : Array.Empty<Invoerfout>(),
        .. Bsn is { } bsn && Domain.Bsn.TryMaak(bsn) is null ? [new("/bsn", "BSN is geen geldig burgerservicenummer.")] : Array.Empty<Invoerfout>(),
    ];
}

/// <summary>Why somebody wants to see a person.</summary>
/// <param name="Reden">Kept with the log of who was seen.</param>
internal sealed record Klantbekijkverzoek(string Reden)
{
    private const int KortsteReden = 3;
    private const int LangsteReden = 200;

    public IReadOnlyList<Invoerfout> Fouten() => Fouten(Reden);

    public static IReadOnlyList<Invoerfout> Fouten(string? reden) => reden is not null && (reden.Trim().Length < KortsteReden || reden.Length > LangsteReden || reden.Any(char.IsControl))
        ? [new("/reden", $"Zeg waarom, in {KortsteReden} tot {LangsteReden} tekens. De klant kan dit zien.")]
        : [];
}
