namespace InzetOpMaat.Local;

/// <summary>Everything that came of the years: journeys, what happened in them, and what left the building.</summary>
internal sealed record Jarenstand(
    IReadOnlyList<Jarenleven> Levens,
    IReadOnlyDictionary<Jarenleven, IReadOnlyList<Gebeurtenisbeeld>> Tijdlijnen,
    IReadOnlyList<Uitnodiging> Uitnodigingen,
    IReadOnlyList<VerstuurdBericht> Berichten,
    DateTimeOffset Nu)
{
    public static async Task<Jarenstand> Lees(IReadOnlyList<Jarenleven> levens, Demoklant klant)
    {
        var nu = (await klant.Klok()).Nu;
        var tijdlijnen = new Dictionary<Jarenleven, IReadOnlyList<Gebeurtenisbeeld>>();
        foreach (var leven in levens)
        {
            leven.Zie(await klant.Lees<Klantreisbeeld>($"/v1/klantreizen/{leven.Reis.Melding!.KlantreisId}"), Lokaletijd.Datum(nu));
            tijdlijnen[leven] = await klant.LeesTijdlijn(leven.Reis.Melding.KlantreisId);
        }

        return new(
            levens,
            tijdlijnen,
            await klant.LeesGraph<List<Uitnodiging>>("/standin/uitnodigingen"),
            await klant.LeesGraph<List<VerstuurdBericht>>("/standin/berichten"),
            nu);
    }

    /// <summary>The invitations that a klant got: in the calendar for a talk, by e-mail for a group session.</summary>
    public int AantalUitnodigingen(Jarenleven leven)
    {
        var (begin, adres) = (leven.Reis.Melding!.KlantreisId + ".", Adres(leven));
        return Uitnodigingen.Count(u => u.Soort == Uitnodigingsoort.Uitnodiging && u.Aan == adres)
            + Berichten.Count(b => b.Sleutel.StartsWith(begin, StringComparison.Ordinal) && b.Sleutel.EndsWith(".uitnodiging", StringComparison.Ordinal));
    }

    public int AantalHerinneringen(Jarenleven leven) =>
        Berichten.Count(b => b.Sleutel.StartsWith(leven.Reis.Melding!.KlantreisId, StringComparison.Ordinal) && b.Sleutel.EndsWith(".herinnering", StringComparison.Ordinal));

    public int Aantal(Jarenleven leven, Gebeurtenissoort soort) => Tijdlijnen[leven].Count(gebeurtenis => gebeurtenis.Soort == soort);

    /// <summary>What went to klanten, with when.</summary>
    public IEnumerable<(DateTimeOffset Op, string Sleutel)> Verstuurd()
    {
        var adressen = Levens.Select(Adres).ToHashSet();
        return Uitnodigingen.Where(u => adressen.Contains(u.Aan)).Select(u => (u.Op, $"{u.Sleutel}.{u.Soort}"))
            .Concat(Berichten.Select(b => (b.Op, b.Sleutel)));
    }

    private static string Adres(Jarenleven leven) => (string)leven.Reis.Mens.Melding["persoon"]!["email"]!;
}
