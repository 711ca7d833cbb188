using System.Diagnostics;
using InzetOpMaat.Gereedschap;

namespace InzetOpMaat.Orchestrations.Tests;

[Collection(nameof(Luisteraars))]
public sealed class SamenhangTests : IDisposable
{
    private readonly Spangeheugen _geheugen = new();

    public void Dispose() => _geheugen.Dispose();

    [Fact]
    public async Task From_the_melding_to_the_invitation_one_span_leads_to_the_next()
    {
        await using var gemeente = await Proefgemeente.Open();
        var (melding, screening) = (Beller(), Beller());

        var klant = await In(melding, gemeente, () => gemeente.Meld());
        await In(screening, gemeente, async () =>
        {
            await klant.Screen();
            return klant;
        });
        await gemeente.Verder(TimeSpan.FromHours(18));

        // The request that began it, and what it set going by itself: the task of the poortwachter, also in To Do.
        var begin = Een(melding, "MeldingDoen");
        Assert.Equal((melding.SpanId, ActivityKind.Server), (begin.ParentSpanId, begin.Kind));
        Assert.Equal(begin, Oorsprong(Een(melding, "Graph POST users/*/todo/lists/*/tasks"), melding));

        // The next request points back at the first, and the invitation is its doing.
        var oordeel = Een(screening, "ScreeningVastleggen");
        Assert.Contains(oordeel.Links, link => link.Context.TraceId == melding.TraceId);
        Assert.Equal(oordeel, Oorsprong(Een(screening, "VerstuurUitnodiging"), screening));
        Assert.Equal(oordeel, Oorsprong(Een(screening, "Graph POST users/*/events"), screening));
    }

    [Fact]
    public async Task What_nobody_traces_leaves_nothing_in_the_rows()
    {
        _geheugen.Dispose();
        await using var gemeente = await Proefgemeente.Open();

        var klant = await gemeente.Meld();

        var spoor = await gemeente.Opslag.Vereis<Spoor>(klant.KlantreisId, Sleutels.Spoor(klant.KlantreisId), TestContext.Current.CancellationToken);
        Assert.Null(spoor.Waarde.Samenhang);
    }

    private static ActivityContext Beller() => new(ActivityTraceId.CreateRandom(), ActivitySpanId.CreateRandom(), ActivityTraceFlags.Recorded);

    private static async Task<T> In<T>(ActivityContext beller, Proefgemeente gemeente, Func<Task<T>> doe)
    {
        gemeente.Http.DefaultRequestHeaders.Add("traceparent", $"00-{beller.TraceId}-{beller.SpanId}-01");
        try
        {
            return await doe();
        }
        finally
        {
            gemeente.Http.DefaultRequestHeaders.Remove("traceparent");
        }
    }

    private Activity Een(ActivityContext beller, string naam)
    {
        var spans = _geheugen.Van(beller.TraceId);
        return spans.FirstOrDefault(span => span.DisplayName == naam)
            ?? throw new InvalidOperationException($"Geen {naam} onder: {string.Join(", ", spans.Select(span => span.DisplayName).Distinct())}.");
    }

    /// <summary>The span in which it all began, by way of every span between.</summary>
    private Activity Oorsprong(Activity span, ActivityContext beller)
    {
        var spans = _geheugen.Van(beller.TraceId).ToDictionary(s => s.SpanId);
        while (span.ParentSpanId != beller.SpanId)
        {
            span = spans[span.ParentSpanId];
        }

        return span;
    }
}
