using System.Globalization;
using System.Text.Json.Nodes;
using InzetOpMaat.Domain;

namespace InzetOpMaat.EndToEnd.Tests;

/// <summary>The people of the demo are made up, and together show what must be seen.</summary>
public sealed class DemodocumentTests
{
    private static readonly Demodocument Document = Demodocument.Lees();

    [Fact]
    public void Every_person_is_made_up_but_passes_for_real()
    {
        Assert.All(Document.Mensen, mens =>
        {
            var persoon = mens.Melding["persoon"]!.AsObject();
            Assert.NotNull(Bsn.TryMaak((string?)persoon["bsn"]));
            Assert.True(persoon["email"] is null || ((string)persoon["email"]!).EndsWith(".example", StringComparison.Ordinal));
        });
        Assert.Equal(Document.Mensen.Count, Document.Mensen.Select(mens => (string?)mens.Melding["persoon"]!["bsn"]).Distinct().Count());
    }

    [Fact]
    public void Every_klantgroep_no_right_urgency_and_two_partners_are_there()
    {
        Assert.All(Enum.GetValues<Klantgroep>(), groep => Assert.Contains(Document.Mensen, mens => mens.Verwacht.Klantgroep == groep));
        Assert.Contains(Document.Mensen, mens => mens.Verwacht.Eindereden == Eindereden.GeenRecht);
        Assert.Contains(Document.Mensen, mens => Bevat(mens.Screening["spoed"], nameof(Spoedsoort.Broodnood)));
        Assert.Contains(Document.Mensen, mens => mens.PartnerVan is { } naam && Document.Mensen.Any(ander => ander.Naam == naam));
        Assert.Equal(2, Document.Mensen.Select(mens => (string?)mens.Melding["persoon"]!["contactkanaal"]).Distinct().Count());
    }

    [Theory]
    [InlineData("2026-03-16T10:00", "2026-03-16T10:00")]
    [InlineData("2026-03-16T07:30", "2026-03-16T09:05")]
    [InlineData("2026-03-20T17:00", "2026-03-23T09:05")]
    [InlineData("2026-04-04T12:00", "2026-04-07T09:05")]
    public void Colleagues_act_in_office_hours(string moment, string verwacht) =>
        Assert.Equal(Lokaal(verwacht), new Werktijd(Document.Gesloten).Vanaf(Lokaal(moment)));

    private static bool Bevat(JsonNode? lijst, string waarde) => lijst!.AsArray().Any(deel => (string?)deel == waarde);

    private static DateTimeOffset Lokaal(string tekst)
    {
        var tijd = DateTime.Parse(tekst, CultureInfo.InvariantCulture);
        return Lokaletijd.Moment(DateOnly.FromDateTime(tijd), TimeOnly.FromDateTime(tijd));
    }
}
