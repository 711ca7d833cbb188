using System.Text.RegularExpressions;

namespace InzetOpMaat.Local;

/// <summary>
/// Lets the people act while the clock skips: always to what comes first, the next moment of the app or the next act of
/// a person, so that skipping never outruns them.
/// </summary>
internal sealed partial class Demoverloop(Demodocument document, Demoklant klant, Action<string> meld)
{
    private static readonly TimeSpan Langste = TimeSpan.FromDays(120);

    private readonly Rolspel _rolspel = new(document);
    private readonly HashSet<string> _gedaan = new(StringComparer.Ordinal);
    private readonly Tijdlijnverslag _verslag = new(klant, meld);

    public IReadOnlyList<Reis> Reizen { get; } = [.. document.Mensen.Select(mens => new Reis(mens))];

    /// <summary>The link in an invitation.</summary>
    [GeneratedRegex(@"/v1/mijn-afspraak/[A-Za-z0-9_-]+")]
    private static partial Regex Linkpad();

    /// <param name="tot">Where the walk stops halfway; null: when everybody has arrived.</param>
    /// <exception cref="DemoException">Somebody does not arrive, or the app refuses what a person does.</exception>
    public async Task Doorloop(DateTimeOffset? tot = null)
    {
        var klok = await klant.Klok();
        var einde = document.Begin + Langste;
        while (true)
        {
            await Kijk(klok.Nu);
            if (Reizen.All(reis => reis.IsAangekomen))
            {
                break;
            }

            var handelingen = Handelingen();
            var nu = handelingen.Where(h => h.Op <= klok.Nu).ToList();
            if (nu.Count > 0)
            {
                await Doe(nu[0]);
                continue;
            }

            klok = await klant.Klok();
            var volgende = Eerste(handelingen.Count > 0 ? handelingen[0].Op : null, klok.VolgendMoment);
            if (tot is { } halverwege && (volgende is null || volgende > halverwege))
            {
                await klant.ZetKlok(halverwege);
                break;
            }

            if (volgende is not { } naar || naar > einde)
            {
                throw new DemoException($"Er gebeurt niets meer voor: {string.Join(", ", Reizen.Where(r => !r.IsAangekomen).Select(r => r.Naam))}.");
            }

            await _verslag.Tot(Lokaletijd.Datum(naar), Reizen);
            klok = await klant.ZetKlok(naar);
        }

        await _verslag.Tot(DateOnly.MaxValue, Reizen);
    }

    /// <summary>Looks at the journeys of which something was due, or for which somebody did something.</summary>
    private Task Kijk(DateTimeOffset nu) => Task.WhenAll(Reizen
        .Where(reis => reis.Melding is not null && (reis.Verouderd || reis.Beeld?.VolgendMoment is not { } moment || moment.Op <= nu))
        .Select(async reis =>
        {
            reis.Zie(await klant.Lees<Klantreisbeeld>($"/v1/klantreizen/{reis.Melding!.KlantreisId}"));
            _verslag.Veranderd(reis);
        }));

    /// <summary>What people have still to do, in the order of time.</summary>
    private List<Handeling> Handelingen() =>
    [
        .. Reizen
            .SelectMany(reis => reis.Beeld is { } beeld ? _rolspel.Vervolg(reis.Mens, beeld) : Melding(reis))
            .Where(handeling => !_gedaan.Contains(handeling.Sleutel))
            .OrderBy(handeling => handeling.Op)
            .ThenBy(handeling => handeling.Sleutel, StringComparer.Ordinal),
    ];

    private IEnumerable<Handeling> Melding(Reis reis)
    {
        var partner = Reizen.FirstOrDefault(r => r.Naam == reis.Mens.PartnerVan);
        if (reis.Mens.PartnerVan is null || partner?.Melding is not null)
        {
            yield return Rolspel.Melding(reis.Mens, document.Begin, partner?.Melding!.HuishoudenId);
        }
    }

    private async Task Doe(Handeling handeling)
    {
        var reis = Reizen.Single(r => r.Beeld is { } beeld
            ? _rolspel.Vervolg(r.Mens, beeld).Any(h => h.Sleutel == handeling.Sleutel)
            : handeling.Sleutel == $"melding.{r.Naam}");
        switch (handeling)
        {
            case Handeling.Verzoek verzoek when reis.Melding is null:
                reis.Melding = await klant.Meld(verzoek);
                break;
            case Handeling.Verzoek verzoek:
                await klant.Doe(verzoek);
                break;
            case Handeling.Link link:
                await klant.Druk(await Zoek(link.Afspraak), link.Knop, link.Wensdatum);
                break;
        }

        _gedaan.Add(handeling.Sleutel);
        foreach (var betrokken in Reizen.Where(r => r.Melding?.HuishoudenId == reis.Melding?.HuishoudenId))
        {
            betrokken.Verouderd = true;
        }
    }

    /// <summary>The klant finds the link in the calendar item, or in the e-mail.</summary>
    private async Task<string> Zoek(Afspraakbeeld afspraak)
    {
        var uitnodiging = (await klant.LeesGraph<List<Uitnodiging>>("/standin/uitnodigingen"))
            .Find(u => u.Sleutel == afspraak.AfspraakId && u.Soort == Uitnodigingsoort.Uitnodiging);
        var tekst = uitnodiging is null
            ? (await klant.LeesGraph<List<VerstuurdBericht>>("/standin/berichten"))
                .Find(b => b.Sleutel == $"{afspraak.AfspraakId}.uitnodiging")?.Inhoud
            : (await klant.LeesGraph<List<Agendaregel>>($"/standin/agenda/{uitnodiging.Agenda}"))
                .Find(a => a.Sleutel == afspraak.AfspraakId)?.Inhoud;
        return Linkpad().Match(tekst ?? "") is { Success: true, Value: var pad }
            ? pad
            : throw new DemoException($"Er staat geen link in de uitnodiging voor {afspraak.AfspraakId}.");
    }

    private static DateTimeOffset? Eerste(DateTimeOffset? een, DateTimeOffset? ander) =>
        een is null ? ander : ander is null || een < ander ? een : ander;
}
