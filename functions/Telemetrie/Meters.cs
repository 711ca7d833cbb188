using System.Diagnostics.Metrics;

namespace InzetOpMaat.Functions;

/// <summary>What is counted. A tag is a value of a closed set: never an id, a name or an address.</summary>
public sealed class Meters
{
    private readonly Counter<long> _meldingen;
    private readonly Counter<long> _berichten;
    private readonly Counter<long> _graphverzoeken;
    private readonly Counter<long> _graphstoringen;
    private readonly Gauge<int> _achterstallig;
    private readonly Gauge<double> _achterstand;
    private readonly Counter<long> _gebeld;
    private readonly Counter<long> _hersteld;
    private readonly Gauge<int> _klantreizen;
    private readonly Gauge<int> _teLaat;
    private readonly Gauge<int> _zonderMoment;
    private readonly Gauge<int> _vandaag;
    private readonly Gauge<int> _taken;
    private readonly Gauge<int> _takenTeLaat;

    public Meters(IMeterFactory fabriek)
    {
        var meter = fabriek.Create(Samenhangen.Naam);
        _meldingen = meter.CreateCounter<long>("inzetopmaat.meldingen", "{melding}", "Meldingen aangenomen, per kanaal.");
        _berichten = meter.CreateCounter<long>("inzetopmaat.berichten", "{bericht}", "Berichten aan klanten verstuurd, per kanaal.");
        _graphverzoeken = meter.CreateCounter<long>("inzetopmaat.graph.verzoeken", "{verzoek}", "Verzoeken aan Graph, per bewerking.");
        _graphstoringen = meter.CreateCounter<long>("inzetopmaat.graph.storingen", "{storing}", "Verzoeken aan Graph die mislukten, per bewerking en soort.");
        _achterstallig = meter.CreateGauge<int>("inzetopmaat.veger.achterstallig", "{spoor}", "Sporen die de veger de laatste keer over hun moment vond.");
        _achterstand = meter.CreateGauge<double>("inzetopmaat.veger.achterstand", "s", "Hoe ver het oudste daarvan over zijn moment was.");
        _gebeld = meter.CreateCounter<long>("inzetopmaat.veger.gebeld", "{spoor}", "Sporen die de veger wekte.");
        _hersteld = meter.CreateCounter<long>("inzetopmaat.veger.hersteld", "{spoor}", "Sporen die de veger opnieuw begon.");
        _klantreizen = meter.CreateGauge<int>("inzetopmaat.klantreizen", "{klantreis}", "Klantreizen, per status, bij de laatste veegbeurt.");
        _teLaat = meter.CreateGauge<int>("inzetopmaat.klantreizen.te_laat", "{klantreis}", "Klantreizen waarin iets te laat is.");
        _zonderMoment = meter.CreateGauge<int>("inzetopmaat.klantreizen.zonder_moment", "{klantreis}", "Lopende klantreizen zonder volgend moment.");
        _vandaag = meter.CreateGauge<int>("inzetopmaat.klantreizen.vandaag", "{klantreis}", "Lopende klantreizen waarvan het volgende moment vandaag is, of eerder had moeten zijn.");
        _taken = meter.CreateGauge<int>("inzetopmaat.taken", "{taak}", "Open taken van lopende klantreizen.");
        _takenTeLaat = meter.CreateGauge<int>("inzetopmaat.taken.te_laat", "{taak}", "Open taken waarvan de fatale datum voorbij is.");
    }

    public void Gemeld(Meldingskanaal kanaal) => _meldingen.Add(1, Tag("kanaal", kanaal));

    /// <summary>A message was handed over; one that is handed over again after a crash counts again.</summary>
    public void Verstuurd(Contactkanaal kanaal) => _berichten.Add(1, Tag("kanaal", kanaal));

    /// <param name="bewerking">As <see cref="Graphbewerking"/> names it.</param>
    /// <param name="storing">The kind of failure; null when it went well.</param>
    internal void Gevraagd(string bewerking, string? storing)
    {
        _graphverzoeken.Add(1, KeyValuePair.Create<string, object?>("bewerking", bewerking));
        if (storing is not null)
        {
            _graphstoringen.Add(1, KeyValuePair.Create<string, object?>("bewerking", bewerking), KeyValuePair.Create<string, object?>("soort", storing));
        }
    }

    public void Geveegd(Veegresultaat resultaat)
    {
        _achterstallig.Record(resultaat.Achterstallig);
        _achterstand.Record(resultaat.Achterstand.TotalSeconds);
        _gebeld.Add(resultaat.Gebeld);
        _hersteld.Add(resultaat.Hersteld);
    }

    /// <summary>Whether anybody wants to know how many journeys there are; else they need not be looked at.</summary>
    public bool TelKlantreizen => _klantreizen.Enabled;

    /// <param name="delen">All parts of the overview, as they were counted.</param>
    internal void Geteld(IReadOnlyList<Deeltelling> delen)
    {
        foreach (var status in Enum.GetValues<Klantreisstatus>())
        {
            var lopend = delen.Sum(deel => deel.Lopend.Where(telling => telling.Key.Status == status).Sum(telling => telling.Value));
            _klantreizen.Record(status == Klantreisstatus.Beeindigd ? delen.Sum(deel => deel.Beeindigd) : lopend, Tag("status", status));
        }

        _teLaat.Record(delen.Sum(deel => deel.TeLaat));
        _zonderMoment.Record(delen.Sum(deel => deel.ZonderVolgendMoment));
        _vandaag.Record(delen.Sum(deel => deel.Vandaag));
        _taken.Record(delen.Sum(deel => deel.OpenTaken));
        _takenTeLaat.Record(delen.Sum(deel => deel.TakenTeLaat));
    }

    private static KeyValuePair<string, object?> Tag<T>(string naam, T waarde)
        where T : struct, Enum => new(naam, waarde.ToString());
}
