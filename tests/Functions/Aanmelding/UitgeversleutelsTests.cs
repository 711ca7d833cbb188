using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.Protocols;

namespace InzetOpMaat.Functions.Tests;

public sealed class UitgeversleutelsTests : IDisposable
{
    private readonly Ophaler _ophaler = new();
    private readonly Klok _klok = new();
    private readonly Logboek<Uitgeversleutels> _log = new();
    private readonly Uitgeversleutels _sleutels;

    public UitgeversleutelsTests() =>
        _sleutels = new($"{Tokenuitgever.Adres}/.well-known/openid-configuration", _ophaler, TimeSpan.FromDays(3), _klok, _log);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose() => _sleutels.Dispose();

    [Fact]
    public async Task Keys_are_fetched_once_and_again_after_half_a_day()
    {
        await _sleutels.Geef(Stop);
        _ophaler.Uitgever.NieuweSleutel();
        _klok.Nu += TimeSpan.FromHours(11);
        Assert.Single(await _sleutels.Geef(Stop));

        _klok.Nu += TimeSpan.FromHours(1);

        Assert.Equal(2, (await _sleutels.Geef(Stop)).Count);
        Assert.Equal(2, _ophaler.Keren);
    }

    [Fact]
    public async Task Made_up_tokens_make_us_ask_the_issuer_at_most_once_a_minute()
    {
        await _sleutels.Geef(Stop);
        for (var keer = 0; keer < 100; keer++)
        {
            await _sleutels.GeefNieuwere(Stop);
        }

        Assert.Equal(2, _ophaler.Keren);
        _klok.Nu += TimeSpan.FromMinutes(1);
        await _sleutels.GeefNieuwere(Stop);
        Assert.Equal(3, _ophaler.Keren);
    }

    [Fact]
    public async Task Many_who_come_at_once_make_one_request()
    {
        await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => _sleutels.Geef(Stop)));

        Assert.Equal(1, _ophaler.Keren);
    }

    [Fact]
    public async Task While_the_issuer_does_not_answer_the_last_known_keys_stay_in_use_for_some_days_and_the_log_says_so()
    {
        var bekend = await _sleutels.Geef(Stop);
        _ophaler.Uitgever.IsWeg = true;
        _klok.Nu += TimeSpan.FromHours(12);

        for (var keer = 0; keer < 100; keer++)
        {
            Assert.Same(bekend, await _sleutels.Geef(Stop));
        }

        Assert.Equal(2, _ophaler.Keren);
        Assert.Equal([LogLevel.Warning], _log.Niveaus);
        _klok.Nu += TimeSpan.FromHours(59);
        Assert.Same(bekend, await _sleutels.Geef(Stop));
        _klok.Nu += TimeSpan.FromHours(1);
        await Assert.ThrowsAsync<TijdelijkeStoringException>(() => _sleutels.Geef(Stop));
    }

    [Fact]
    public async Task When_the_issuer_answers_again_its_keys_of_then_are_used()
    {
        await _sleutels.Geef(Stop);
        _ophaler.Uitgever.IsWeg = true;
        _klok.Nu += TimeSpan.FromHours(13);
        await _sleutels.Geef(Stop);

        _ophaler.Uitgever.IsWeg = false;
        _ophaler.Uitgever.NieuweSleutel();
        _klok.Nu += TimeSpan.FromMinutes(1);

        Assert.Equal(2, (await _sleutels.Geef(Stop)).Count);
    }

    private sealed class Ophaler : IDocumentRetriever
    {
        private int _keren;

        public Tokenuitgever Uitgever { get; } = new();

        public int Keren => _keren;

        public async Task<string> GetDocumentAsync(string address, CancellationToken cancel)
        {
            await Task.Yield();
            if (!address.EndsWith("/sleutels", StringComparison.Ordinal))
            {
                Interlocked.Increment(ref _keren);
            }

            return await Uitgever.GetDocumentAsync(address, cancel);
        }
    }

    private sealed class Klok : TimeProvider
    {
        public DateTimeOffset Nu { get; set; } = new(2026, 3, 2, 8, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Nu;
    }
}
