using System.Collections.Concurrent;
using System.Diagnostics.Metrics;

namespace InzetOpMaat.Functions.Tests;

public sealed class MetersTests : IDisposable
{
    private readonly ConcurrentDictionary<string, double> _gemeten = new();
    private readonly MeterListener _luisteraar = new();
    private readonly Wereld _wereld = new();

    public MetersTests()
    {
        var fabriek = _wereld.Dienst<IMeterFactory>();
        _luisteraar.InstrumentPublished = (instrument, luisteraar) =>
        {
            if (ReferenceEquals(instrument.Meter.Scope, fabriek))
            {
                luisteraar.EnableMeasurementEvents(instrument);
            }
        };
        _luisteraar.SetMeasurementEventCallback<int>((instrument, waarde, tags, _) => Neem(instrument, waarde, tags));
        _luisteraar.SetMeasurementEventCallback<double>((instrument, waarde, tags, _) => Neem(instrument, waarde, tags));
        _luisteraar.SetMeasurementEventCallback<long>((instrument, waarde, tags, _) => Neem(instrument, waarde, tags));
        _luisteraar.Start();
    }

    public void Dispose() => _luisteraar.Dispose();

    [Fact]
    public async Task What_is_due_and_what_is_late_is_counted_from_the_lists_in_memory()
    {
        await _wereld.MetKlantreis(Fase.Begeleiding);
        await _wereld.MetTaak(Taaksoort.Besluiten, dagen: -1);
        await _wereld.MetTaak(Taaksoort.Screening, dagen: 3);
        await _wereld.Dienst<Overzicht>().Werkbij(Verhaal.Reis);
        var meters = _wereld.Dienst<Meters>();
        Assert.True(meters.TelKlantreizen);

        meters.Geteld(await _wereld.Dienst<Overzichtteller>().Tel(_wereld.Nu, TestContext.Current.CancellationToken));

        Assert.Equal(
            [
                ("inzetopmaat.klantreizen status=Beeindigd", 0),
                ("inzetopmaat.klantreizen status=Lopend", 1),
                ("inzetopmaat.klantreizen status=Opgeschort", 0),
                ("inzetopmaat.klantreizen.te_laat", 1),
                ("inzetopmaat.klantreizen.vandaag", 0),
                ("inzetopmaat.klantreizen.zonder_moment", 0),
                ("inzetopmaat.taken", 2),
                ("inzetopmaat.taken.te_laat", 1),
            ],
            Gemeten());
    }

    [Fact]
    public void How_far_the_sweep_is_behind_is_told_in_seconds()
    {
        _wereld.Dienst<Meters>().Geveegd(new(3, 2, 1, TimeSpan.FromMinutes(11)));

        Assert.Equal(
            [("inzetopmaat.veger.achterstallig", 3), ("inzetopmaat.veger.achterstand", 660), ("inzetopmaat.veger.gebeld", 2), ("inzetopmaat.veger.hersteld", 1)],
            Gemeten());
    }

    private IEnumerable<(string Naam, double Waarde)> Gemeten() =>
        _gemeten.Select(meting => (meting.Key, meting.Value)).OrderBy(meting => meting.Key, StringComparer.Ordinal);

    private void Neem(System.Diagnostics.Metrics.Instrument instrument, double waarde, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var naam = instrument.Name;
        foreach (var (sleutel, inhoud) in tags)
        {
            naam += $" {sleutel}={inhoud}";
        }

        _gemeten[naam] = waarde;
    }
}
