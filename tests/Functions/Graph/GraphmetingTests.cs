using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Net;
using Microsoft.Extensions.DependencyInjection;

namespace InzetOpMaat.Functions.Tests;

[Collection(nameof(Luisteraars))]
public sealed class GraphmetingTests : IDisposable
{
    private readonly List<Activity> _spans = [];
    private readonly List<string> _metingen = [];
    private readonly Graphstand _stand = new();
    private readonly ServiceProvider _diensten = new ServiceCollection().AddMetrics().BuildServiceProvider();
    private readonly ActivityListener _spanluisteraar;
    private readonly MeterListener _meterluisteraar = new();

    public GraphmetingTests()
    {
        _spanluisteraar = new()
        {
            ShouldListenTo = bron => bron.Name == Samenhangen.Naam,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = _spans.Add,
        };
        var fabriek = _diensten.GetRequiredService<IMeterFactory>();
        _meterluisteraar.InstrumentPublished = (instrument, luisteraar) =>
        {
            if (instrument.Meter.Scope == fabriek)
            {
                luisteraar.EnableMeasurementEvents(instrument);
            }
        };
        _meterluisteraar.SetMeasurementEventCallback<long>((instrument, _, tags, _) =>
            _metingen.Add($"{instrument.Name}: {string.Join(", ", tags.ToArray().Select(tag => tag.Value))}"));
        _meterluisteraar.Start();
    }

    public void Dispose()
    {
        _spanluisteraar.Dispose();
        _meterluisteraar.Dispose();
        _diensten.Dispose();
    }

    [Theory]
    [InlineData("GET", "https://graph.microsoft.com/v1.0/users/an.de%20vries@gemeente.example/events?$filter=x%20eq%20'geheim'", "GET users/*/events")]
    [InlineData("PATCH", "http://127.0.0.1:7080/v1.0/users/a@b.example/events/AAMkAGI2", "PATCH users/*/events/*")]
    [InlineData("POST", "https://graph.microsoft.com/v1.0/users/a@b.example/calendar/microsoft.graph.getSchedule", "POST users/*/calendar/getSchedule")]
    [InlineData("POST", "https://graph.microsoft.com/v1.0/users/a@b.example/todo/lists/x/tasks", "POST users/*/todo/lists/*/tasks")]
    [InlineData("GET", "https://graph.microsoft.com/v1.0/iets/anders", "GET ")]
    public void An_operation_names_no_mailbox_and_no_id(string methode, string adres, string naam)
    {
        using var verzoek = new HttpRequestMessage(new HttpMethod(methode), adres);

        Assert.Equal(naam, Graphbewerking.Van(verzoek));
    }

    [Fact]
    public async Task A_request_carries_an_id_that_its_span_tells()
    {
        ActivitySource.AddActivityListener(_spanluisteraar);
        var gezien = await Vraag(_ => new HttpResponseMessage(HttpStatusCode.OK));

        var span = Assert.Single(_spans, s => s.GetTagItem(Graphmeting.Kop) as string == gezien);
        Assert.StartsWith(span.TraceId.ToString()[..16], gezien!.Replace("-", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.True(_stand.Lukte);
        Assert.Equal(["inzetopmaat.graph.verzoeken: GET users/*/events"], _metingen);
    }

    [Fact]
    public async Task A_failure_is_counted_by_its_kind_and_told_until_it_goes_well_again()
    {
        Assert.Null(_stand.Lukte);

        await Assert.ThrowsAsync<TijdelijkeStoringException>(() => Vraag(_ => throw new TijdelijkeStoringException("Weg.")));
        Assert.False(_stand.Lukte);
        await Assert.ThrowsAsync<GraphFoutException>(() => Vraag(_ => throw new GraphFoutException(HttpStatusCode.Forbidden, "ErrorAccessDenied")));
        Assert.False(_stand.Lukte);
        await Assert.ThrowsAsync<GraphFoutException>(() => Vraag(_ => throw new GraphFoutException(HttpStatusCode.NotFound, "ErrorItemNotFound")));

        Assert.True(_stand.Lukte);
        Assert.Equal(
            ["tijdelijk", "403", "404"],
            _metingen.Where(m => m.StartsWith("inzetopmaat.graph.storingen", StringComparison.Ordinal)).Select(m => m.Split(", ")[1]));
    }

    private async Task<string?> Vraag(Func<HttpRequestMessage, HttpResponseMessage> antwoord)
    {
        string? kenmerk = null;
        using var meting = new Graphmeting(new(_diensten.GetRequiredService<IMeterFactory>()), _stand)
        {
            InnerHandler = new Nagebootst(verzoek =>
            {
                kenmerk = verzoek.Headers.TryGetValues(Graphmeting.Kop, out var waarden) ? waarden.Single() : null;
                return antwoord(verzoek);
            }),
        };
        using var http = new HttpClient(meting);
        using var _ = await http.GetAsync(new Uri("https://graph.microsoft.com/v1.0/users/a@b.example/events"), TestContext.Current.CancellationToken);
        return kenmerk;
    }

    private sealed class Nagebootst(Func<HttpRequestMessage, HttpResponseMessage> antwoord) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            try
            {
                return Task.FromResult(antwoord(request));
            }
            catch (Exception fout) when (fout is TijdelijkeStoringException or GraphFoutException)
            {
                return Task.FromException<HttpResponseMessage>(fout);
            }
        }
    }
}
