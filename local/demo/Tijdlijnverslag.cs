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
        foreach (var (reis, tijdlijn) in await Task.WhenAll(
            reizen.Where(_veranderd.Contains).Select(async reis => (reis, await klant.LeesTijdlijn(reis.Melding!.KlantreisId)))))
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
