namespace InzetOpMaat.Local;

/// <summary>
/// Lets the people act while the clock skips, from what comes first to what comes next, until the years are over. What
/// they do is up to <see cref="Rolspel"/>, when things are due is up to the app.
/// </summary>
internal sealed class Jarenverloop(Demodocument document, Demoklant klant)
{
    private readonly Rolspel _rolspel = new(document);
    private readonly HashSet<string> _gedaan = new(StringComparer.Ordinal);

    public IReadOnlyList<Jarenleven> Levens { get; } = [.. document.Mensen.Select(mens => new Jarenleven(mens))];

    /// <exception cref="DemoException">The app refuses what a person does.</exception>
    public async Task Doorloop()
    {
        var einde = document.Begin + document.Duur!.Value;
        var klok = await klant.Klok();
        while (true)
        {
            await Kijk(klok.Nu);
            var eerste = Eerste();
            if (eerste is { Handeling.Op: var op } && op <= klok.Nu)
            {
                await Doe(eerste.Value.Leven, eerste.Value.Handeling);
                klok = await klant.Klok();
                continue;
            }

            if (klok.Nu >= einde)
            {
                return;
            }

            var straks = new[] { eerste?.Handeling.Op, klok.VolgendMoment, einde }.Min()!.Value;
            klok = await klant.ZetKlok(straks);
        }
    }

    /// <summary>Looks at the journeys of which something was due, or for which somebody did something.</summary>
    private async Task Kijk(DateTimeOffset nu)
    {
        foreach (var leven in Levens)
        {
            if (leven.Reis is { Melding: { } melding } reis && (reis.Verouderd || reis.Beeld?.VolgendMoment is not { } moment || moment.Op <= nu))
            {
                leven.Zie(await klant.Lees<Klantreisbeeld>($"/v1/klantreizen/{melding.KlantreisId}"), Lokaletijd.Datum(nu));
            }
        }
    }

    private (Jarenleven Leven, Handeling Handeling)? Eerste() => Levens
        .SelectMany(leven => (leven.Reis.Beeld is { } beeld ? _rolspel.Vervolg(leven.Reis.Mens, beeld) : Melding(leven)).Select(handeling => (leven, handeling)))
        .Where(paar => !_gedaan.Contains(paar.handeling.Sleutel))
        .OrderBy(paar => paar.handeling.Op)
        .ThenBy(paar => paar.handeling.Sleutel, StringComparer.Ordinal)
        .Cast<(Jarenleven, Handeling)?>()
        .FirstOrDefault();

    private IEnumerable<Handeling> Melding(Jarenleven leven)
    {
        var partner = Levens.FirstOrDefault(ander => ander.Naam == leven.Reis.Mens.PartnerVan);
        if (leven.Reis.Mens.PartnerVan is null || partner?.Reis.Melding is not null)
        {
            yield return Rolspel.Melding(leven.Reis.Mens, document.Begin, partner?.Reis.Melding!.HuishoudenId);
        }
    }

    private async Task Doe(Jarenleven leven, Handeling handeling)
    {
        var verzoek = (Handeling.Verzoek)handeling;
        if (leven.Reis.Melding is null)
        {
            leven.Reis.Melding = await klant.Meld(verzoek);
        }
        else
        {
            await klant.Doe(verzoek);
        }

        _gedaan.Add(handeling.Sleutel);
        foreach (var betrokken in Levens.Where(ander => ander.Reis.Melding?.HuishoudenId == leven.Reis.Melding.HuishoudenId))
        {
            betrokken.Reis.Verouderd = true;
        }
    }
}
