namespace InzetOpMaat.Domain;

/// <summary>
/// Deviating from the rhythm: a professional chooses when the next moment of a kind is, earlier or later than the policy
/// has it, and the rhythm goes on from there (docs/besluiten/0010). Dates are local.
/// </summary>
public static class Ritmeafwijking
{
    /// <summary>So far ahead at most.</summary>
    public const int VerstVooruitMaanden = 24;

    public static IReadOnlyList<Invoerfout> Controleer(DateOnly datum, Afwijkreden reden, DateOnly vandaag)
    {
        var controle = new Invoercontrole();
        controle.Eis(datum > vandaag && datum <= vandaag.AddMonths(VerstVooruitMaanden), "/datum", $"Kies een dag na vandaag, binnen {VerstVooruitMaanden} maanden.");
        controle.Bekend(reden, "/reden", "Reden");
        return controle.Fouten;
    }

    /// <summary>Whether a klant has moments of this kind at all, as things stand.</summary>
    /// <param name="begeleiding">Null before begeleiding began.</param>
    /// <param name="heeftPlek">Whether the klant has a place, or will have one.</param>
    public static bool Kent(Klantreis reis, Begeleiding? begeleiding, Momentsoort soort, bool heeftPlek, Beleid beleid) => soort == Momentsoort.Nazorgcontact
        ? heeftPlek && begeleiding is not null
        : reis.Fase == Fase.Begeleiding && begeleiding is not null && beleid.Groep(begeleiding.Groep).Momenten.ContainsKey(soort);

    /// <summary>Why the next moment cannot be moved; null when it can.</summary>
    public static string? Bezwaar(Klantreis reis, Begeleiding begeleiding, Momentsoort soort) => reis switch
    {
        _ when begeleiding.Verblijf != reis.Verblijf => "De klant gaat juist naar een andere groep; wacht tot het nieuwe ritme er is.",
        _ when begeleiding.Moment(soort).LopendDoel is { } doel =>
            $"Dit moment is al onderweg, voor {Datumtekst.Datum(doel.Datum)}. Verplaats de afspraak, of kies de datum van het volgende als dit is geweest.",
        _ => null,
    };
}
