namespace InzetOpMaat.Orchestrations.Tests;

/// <summary>One quiet life with a bit of everything, lived once: at home, a place beside begeleiding, and an end.</summary>
public sealed class VoorbeeldlevenFixture : IAsyncLifetime
{
    private List<Levensboek> _boeken = [];

    /// <summary>While it goes on.</summary>
    internal Levensboek Onderweg => _boeken[0];

    /// <summary>After the klant asked to stop.</summary>
    internal Levensboek Voorbij => _boeken[1];

    public async ValueTask InitializeAsync()
    {
        var leven = new Leven
        {
            Groep = Klantgroep.Zorgen,
            Dagen = 600,
            Beslissingen =
            [
                new Beslissing.LevertStukken(12),
                new Beslissing.KrijgtBesluit(30, Besluit.Toegekend),
                new Beslissing.WilThuisBezoek(40, true),
                new Beslissing.VindtPlek(180, Plaatsingssoort.Vrijwilligerswerk, 5, Gedeeltelijk: false, DuurDagen: null),
            ],
        };
        _boeken = (await Bevolking.Leef([leven]))[0].Boeken;
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
