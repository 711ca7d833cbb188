using System.Text.Json.Serialization;

namespace InzetOpMaat.Functions;

/// <summary>A report of a quarter, as the API gives it.</summary>
/// <param name="BijgewerktTotDatum">The last day that is counted; absent when the quarter has none.</param>
internal sealed record Kwartaalweergave(
    int Jaar,
    int Kwartaal,
    DateOnly VanDatum,
    DateOnly TotDatum,
    DateOnly? BijgewerktTotDatum,
    int NogNietIngedeeld,
    IReadOnlyList<Groepscijfersweergave> PerKlantgroep,
    IReadOnlyList<Groepsbeweging> Bewegingen,
    IReadOnlyList<Redenweergave> Uitstroomredenen,
    IReadOnlyList<Indicatorweergave> Indicatoren,
    IReadOnlyList<Budgetcijfers> Budgetten,
    IReadOnlyList<Kwadrantweergave> WillenEnKunnen,
    IReadOnlyList<Tevredenheidsweergave> TevredenheidPerFase,
    [property: JsonPropertyName("_links")] IReadOnlyDictionary<string, Koppeling> Koppelingen)
{
    public static Kwartaalweergave Van(Kwartaal kwartaal, Kwartaalrapport rapport, string adres) => new(
        kwartaal.Jaar,
        kwartaal.Nummer,
        rapport.Van,
        rapport.Tot,
        rapport.BijgewerktTot,
        rapport.NietIngedeeldEinde,
        [.. rapport.Groepen.Select(Groepscijfersweergave.Van)],
        Groepsbeweging.Lijst(rapport.Cijfers),
        [
            .. rapport.Cijfers.Stromen(Feitsoort.Uitstroom).OrderBy(s => s.Telling.Klantgroep).ThenBy(s => s.Telling.Kenmerk, StringComparer.Ordinal)
                .Select(s => new Redenweergave(s.Telling.Klantgroep, s.Telling.Kenmerk, s.Aantal)),
        ],
        [.. rapport.Indicatoren.Select(Indicatorweergave.Van)],
        rapport.Budgetten,
        [
            .. from groep in Enum.GetValues<Klantgroep>()
               from kwadrant in Enum.GetValues<Kwadrant>()
               select new Kwadrantweergave(groep, kwadrant, rapport.Cijfers.AanBegin(Feitsoort.Bereidheidsstand, groep, k => k == kwadrant.ToString()), rapport.Cijfers.AanEinde(Feitsoort.Bereidheidsstand, groep, k => k == kwadrant.ToString())),
        ],
        [
            .. from fase in Enum.GetValues<Fase>()
               let metingen = rapport.Cijfers.Aantal(Feitsoort.Tevredenheidsvraag, null, k => k == fase.ToString())
               where metingen > 0
               select new Tevredenheidsweergave(fase, metingen, Math.Round((decimal)rapport.Cijfers.Aantal(Feitsoort.Tevredenheidsscore, null, k => k == fase.ToString()) / metingen, 1)),
        ],
        Koppeling.Naar(("self", adres)));
}

/// <summary>Of one klantgroep.</summary>
internal sealed record Groepscijfersweergave(
    Klantgroep Klantgroep, int BestandBegin, int InstroomNieuw, int InstroomBestaand, int UitAndereGroep, int NaarAndereGroep, int Uitstroom, int UitstroomNaarWerk, int BestandEinde, int AantalInBeleid)
{
    public static Groepscijfersweergave Van(Groepscijfers c) => new(
        c.Klantgroep, c.BestandBegin, c.InstroomNieuw, c.InstroomBestaand, c.Erbij, c.Eraf, c.Uitstroom, c.UitstroomWerk, c.BestandEinde, c.Beleidsaantal);
}

/// <summary>How many went from one klantgroep to another.</summary>
internal sealed record Groepsbeweging(Klantgroep Van, Klantgroep Naar, int Aantal)
{
    public static IReadOnlyList<Groepsbeweging> Lijst(Cijfers cijfers) =>
    [
        .. from van in Enum.GetValues<Klantgroep>()
           from naar in Enum.GetValues<Klantgroep>()
           let aantal = cijfers.Aantal(Feitsoort.Overgang, van, kenmerk => kenmerk == naar.ToString())
           where aantal > 0
           select new Groepsbeweging(van, naar, aantal),
    ];
}

/// <summary>Why klanten left; without a klantgroep: before they were assigned to one.</summary>
internal sealed record Redenweergave(Klantgroep? Klantgroep, string Reden, int Aantal);

/// <summary>How many klanten were in a quadrant of willen and kunnen.</summary>
internal sealed record Kwadrantweergave(Klantgroep Klantgroep, Kwadrant Kwadrant, int Begin, int Einde);

/// <summary>The mean score in a phase of the klantreis.</summary>
internal sealed record Tevredenheidsweergave(Fase Fase, int Metingen, decimal Gemiddelde);

/// <summary>An indicator with its definition and what was counted.</summary>
internal sealed record Indicatorweergave(
    string Naam, string Definitie, string Bron, Indicatorvorm Vorm, string TellerUitleg, string? NoemerUitleg, int? Teller, int? Noemer, decimal? Waarde)
{
    public static Indicatorweergave Van(Indicatorcijfer cijfer) => new(
        cijfer.Indicator.Naam, cijfer.Indicator.Definitie, cijfer.Indicator.Bron, cijfer.Indicator.Vorm, cijfer.Indicator.Teller, cijfer.Indicator.Noemer, cijfer.Teller, cijfer.Noemer, cijfer.Waarde);
}
