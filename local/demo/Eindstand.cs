using Azure.Storage.Blobs;

namespace InzetOpMaat.Local;

/// <summary>Everything that came of the demo: journeys, benefits, and what left the building.</summary>
/// <param name="Uitgezet">When each task was given out, by its id.</param>
internal sealed record Eindstand(
    IReadOnlyList<Reis> Reizen,
    IReadOnlyDictionary<string, DateTimeOffset> Uitgezet,
    IReadOnlyList<Uitkeringbeeld> Uitkeringen,
    IReadOnlyList<Uitnodiging> Uitnodigingen,
    IReadOnlyList<VerstuurdBericht> Berichten,
    IReadOnlyList<string> Brieven,
    IReadOnlyList<GespiegeldeTaak> Taken)
{
    /// <param name="verbinding">Connection string of the storage with the letters.</param>
    public static async Task<Eindstand> Lees(IReadOnlyList<Reis> reizen, Demoklant klant, string verbinding)
    {
        var uitgezet = new Dictionary<string, DateTimeOffset>();
        foreach (var reis in reizen)
        {
            reis.Zie(await klant.Lees<Klantreisbeeld>($"/v1/klantreizen/{reis.Melding!.KlantreisId}"));
            foreach (var gebeurtenis in await klant.LeesTijdlijn(reis.Melding.KlantreisId))
            {
                if (gebeurtenis is { Soort: Gebeurtenissoort.TaakWerdUitgezet, Verwijzing: { } taakId })
                {
                    uitgezet[taakId] = gebeurtenis.Op;
                }
            }
        }

        var huishoudens = reizen.Where(reis => reis.Mens.Ambitiegesprek is not null).Select(reis => reis.Melding!.HuishoudenId).Distinct();
        var uitkeringen = new List<Uitkeringbeeld>();
        foreach (var huishouden in huishoudens)
        {
            uitkeringen.Add(await klant.Lees<Uitkeringbeeld>($"/v1/huishoudens/{huishouden}/uitkering"));
        }

        return new(
            reizen,
            uitgezet,
            uitkeringen,
            await klant.LeesGraph<List<Uitnodiging>>("/standin/uitnodigingen"),
            await klant.LeesGraph<List<VerstuurdBericht>>("/standin/berichten"),
            await LeesBrieven(verbinding),
            await klant.LeesGraph<List<GespiegeldeTaak>>("/standin/taken"));
    }

    /// <summary>How often a klant was invited for one round, by whatever channel.</summary>
    public int AantalUitnodigingen(Afspraakbeeld afspraak)
    {
        var sleutel = $"{afspraak.AfspraakId}.uitnodiging";
        return Uitnodigingen.Count(u => u.Soort == Uitnodigingsoort.Uitnodiging && u.Sleutel == afspraak.AfspraakId)
            + Berichten.Count(b => b.Sleutel == sleutel)
            + Brieven.Count(b => b == sleutel);
    }

    /// <summary>What a klant got by e-mail or letter, calendar items apart.</summary>
    public int AantalBerichten(Reis reis)
    {
        var begin = reis.Melding!.KlantreisId + ".";
        return Berichten.Count(b => b.Sleutel.StartsWith(begin, StringComparison.Ordinal))
            + Brieven.Count(b => b.StartsWith(begin, StringComparison.Ordinal));
    }

    /// <summary>The tasks of a kind that were given out, by id.</summary>
    public IReadOnlyList<string> Taakids(Taaksoort soort) =>
        [.. Uitgezet.Keys.Where(id => string.Equals(id.Split('.')[1], soort.ToString(), StringComparison.OrdinalIgnoreCase))];

    /// <summary>Whose journey a key belongs to.</summary>
    public string Naam(string sleutel) =>
        Reizen.FirstOrDefault(r => sleutel.StartsWith(r.Melding!.KlantreisId, StringComparison.Ordinal))?.Naam
        ?? Reizen.FirstOrDefault(r => sleutel.StartsWith(r.Melding!.HuishoudenId, StringComparison.Ordinal))?.Naam
        ?? "?";

    private static async Task<List<string>> LeesBrieven(string verbinding)
    {
        var container = new BlobContainerClient(verbinding, Functions.Brieven.Container);
        var brieven = new List<string>();
        if (await container.ExistsAsync())
        {
            await foreach (var brief in container.GetBlobsAsync())
            {
                brieven.Add(Path.ChangeExtension(brief.Name, null));
            }
        }

        return brieven;
    }
}
