using InzetOpMaat.Local;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging.Abstractions;

namespace InzetOpMaat.Functions.Tests;

public sealed class GezondheidTests : IDisposable, IRijen, IKlok
{
    private readonly Tokenuitgever _uitgever = new();
    private readonly MemoryRijen _rijen = new();
    private readonly Graphstand _graph = new();
    private readonly Tokencontrole _tokens;
    private bool _opslagWeg;

    public GezondheidTests() => _tokens = new(
        Aanmeldopties.Van(new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Aanmelding:Uitgever"] = Tokenuitgever.Adres,
            ["Aanmelding:Publiek"] = Tokenuitgever.Publiek,
        }).Build()),
        _uitgever,
        NullLogger<Tokencontrole>.Instance);

    public DateTimeOffset Nu { get; } = new(2026, 3, 2, 8, 15, 0, TimeSpan.Zero);

    public void Dispose() => _tokens.Dispose();

    [Fact]
    public async Task An_app_that_reaches_all_it_needs_is_ready()
    {
        var beeld = await Kijk();

        Assert.Equal(Gezondheid.Gezond, beeld.Stand);
        Assert.Equal(Gezondheid.Onbekend, beeld.Onderdelen["graph"]);
        Assert.Equal(["aanmelding", "beleid", "graph", "opslag"], beeld.Onderdelen.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Without_storage_the_app_is_not_ready_and_says_so()
    {
        _opslagWeg = true;

        var beeld = await Kijk();

        Assert.Equal((Gezondheid.Gestoord, Gezondheid.Gestoord), (beeld.Stand, beeld.Onderdelen["opslag"]));
        Assert.Equal(Gezondheid.Gezond, beeld.Onderdelen["aanmelding"]);
    }

    [Fact]
    public async Task Without_the_keys_of_the_issuer_the_app_is_not_ready()
    {
        _uitgever.IsWeg = true;

        var beeld = await Kijk();

        Assert.Equal((Gezondheid.Gestoord, Gezondheid.Gestoord), (beeld.Stand, beeld.Onderdelen["aanmelding"]));
    }

    [Fact]
    public async Task An_app_without_Graph_still_takes_meldingen()
    {
        _graph.Noteer("403");

        var beeld = await Kijk();

        Assert.Equal((Gezondheid.Gezond, Gezondheid.Gestoord), (beeld.Stand, beeld.Onderdelen["graph"]));
    }

    Task<Rij?> IRijen.Lees(Tabel tabel, string partitie, string sleutel, CancellationToken annulering) =>
        _opslagWeg ? throw new TijdelijkeStoringException("Geen verbinding met https://geheim.example.") : _rijen.Lees(tabel, partitie, sleutel, annulering);

    IAsyncEnumerable<Rij> IRijen.LeesReeks(Tabel tabel, string partitie, string vanaf, string tot, CancellationToken annulering) =>
        _rijen.LeesReeks(tabel, partitie, vanaf, tot, annulering);

    Task<IReadOnlyDictionary<string, string>> IRijen.Schrijf(Tabel tabel, string partitie, IReadOnlyList<Rijwijziging> wijzigingen, CancellationToken annulering) =>
        _rijen.Schrijf(tabel, partitie, wijzigingen, annulering);

    IAsyncEnumerable<string> IRijen.Partities(Tabel tabel, CancellationToken annulering) => _rijen.Partities(tabel, annulering);

    private async Task<Gezondheidsbeeld> Kijk()
    {
        using var controle = new Gezondheidscontrole(
            this, new Beleidsbron(new(_rijen, TimeProvider.System)), _tokens, _graph, this, TimeProvider.System, NullLogger<Gezondheidscontrole>.Instance);
        return await controle.Kijk(TestContext.Current.CancellationToken);
    }
}
