namespace InzetOpMaat.Local;

/// <summary>Tells what happened, day by day, from the timelines of the API. Persons go by the part that they play.</summary>
internal sealed class Tijdlijnverslag(Demoklant klant, Action<string> meld)
{
    private const int Naambreedte = 16;
    private const int Wiebreedte = 22;

    private readonly HashSet<Reis> _veranderd = [];
    private readonly HashSet<(string Waarvan, Gebeurtenisbeeld Gebeurtenis)> _verteld = [];
    private DateOnly _dag;

    /// <summary>There may be news in this timeline.</summary>
    public void Veranderd(Reis reis)
    {
        lock (_veranderd)
        {
            _veranderd.Add(reis);
        }
    }

    /// <summary>Tells what has not been told of the days before this one.</summary>
    public async Task Tot(DateOnly dag, IReadOnlyList<Reis> reizen)
    {
        if (dag <= _dag)
        {
            return;
        }

        var regels = new List<(Gebeurtenisbeeld Gebeurtenis, string Naam)>();
        foreach (var (reis, tijdlijn) in await Task.WhenAll(reizen.Where(_veranderd.Contains).Select(Lees)))
        {
            foreach (var gebeurtenis in tijdlijn)
            {
                var vanThuis = gebeurtenis.Bron == "Huishouden";
                if (_verteld.Add((vanThuis ? reis.Melding!.HuishoudenId : reis.Naam, gebeurtenis)))
                {
                    regels.Add((gebeurtenis, vanThuis && reis.Mens.PartnerVan is not null ? reis.Mens.PartnerVan : reis.Naam));
                }
            }
        }

        _veranderd.Clear();
        Vertel(
        [
            .. regels
                .OrderBy(regel => regel.Gebeurtenis.Op)
                .ThenBy(regel => regel.Naam, StringComparer.Ordinal)
                .ThenBy(regel => regel.Gebeurtenis.Soort),
        ]);
        _dag = dag;
    }

    private async Task<(Reis Reis, List<Gebeurtenisbeeld> Tijdlijn)> Lees(Reis reis)
    {
        var alles = new List<Gebeurtenisbeeld>();
        var pad = $"/v1/klantreizen/{reis.Melding!.KlantreisId}/tijdlijn?aantal=100";
        while (pad is not null)
        {
            var bladzijde = await klant.Lees<Tijdlijnbeeld>(pad);
            alles.AddRange(bladzijde.Gebeurtenissen);
            pad = bladzijde.Koppelingen.TryGetValue("volgende", out var volgende) ? volgende.Href : null;
        }

        return (reis, alles);
    }

    private void Vertel(IReadOnlyList<(Gebeurtenisbeeld Gebeurtenis, string Naam)> regels)
    {
        DateOnly? vorige = null;
        foreach (var (gebeurtenis, naam) in regels)
        {
            var dag = Lokaletijd.Datum(gebeurtenis.Op);
            if (dag != vorige)
            {
                meld("");
                meld(Datumtekst.Datum(dag));
                vorige = dag;
            }

            var waarom = gebeurtenis.Waarom is { } reden ? $" -- {reden}" : "";
            meld($"  {Lokaletijd.Tijd(gebeurtenis.Op):HH\\:mm}  {naam.PadRight(Naambreedte)} {gebeurtenis.Wie.PadRight(Wiebreedte)} {gebeurtenis.Wat}{waarom}");
        }
    }
}
