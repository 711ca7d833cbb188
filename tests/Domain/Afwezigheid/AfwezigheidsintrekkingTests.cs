namespace InzetOpMaat.Domain.Tests;

public class AfwezigheidsintrekkingTests
{
    private static readonly DateTimeOffset Nu = Voorbeeld.Lokaal("2026-03-10 10:00");

    private static readonly DateOnly Vandaag = Voorbeeld.Dag("2026-03-10");

    [Fact]
    public void Een_voorstel_vervalt_als_geheel()
    {
        var voorstel = Weg("2026-03-09", "2026-03-20", Afwezigheidstatus.Voorgesteld);

        Assert.Null(Afwezigheidsintrekking.Bezwaar(voorstel, null, Vandaag));
        Assert.NotNull(Afwezigheidsintrekking.Bezwaar(voorstel, Voorbeeld.Dag("2026-03-12"), Vandaag));
        var ingetrokken = voorstel.Ingetrokken(null, "manager-io", Nu);
        Assert.Equal((Afwezigheidstatus.Ingetrokken, false), (ingetrokken.Status, ingetrokken.Geldt(Vandaag)));
        Assert.Equal(Regelstatus.Vervallen, Regel(Regelstatus.Voorgesteld).Stand(ingetrokken));
        Assert.Equal(Regelstatus.Uitgevoerd, Regel(Regelstatus.Uitgevoerd).Stand(ingetrokken));
    }

    [Theory]
    [InlineData(null, "2026-03-09")]
    [InlineData("2026-03-13", "2026-03-12")]
    public void Wie_eerder_terug_is_is_er_weer_vanaf_die_dag(string? terugOp, string laatste)
    {
        var korter = Weg("2026-03-09", "2026-03-20", Afwezigheidstatus.Uitgevoerd).Ingetrokken(terugOp is null ? null : Voorbeeld.Dag(terugOp), "consulent-1", Nu);

        Assert.Equal((Afwezigheidstatus.Uitgevoerd, Voorbeeld.Dag(laatste)), (korter.Status, korter.LaatsteDag));
        Assert.True(korter.Geldt(Voorbeeld.Dag(laatste)));
        Assert.False(korter.Geldt(Voorbeeld.Dag(laatste).AddDays(1)));
        Assert.Equal(Voorbeeld.Dag("2026-03-20"), korter.Tot);
    }

    [Fact]
    public void Wat_nog_niet_begon_komt_er_niet() => Assert.Equal(
        (Afwezigheidstatus.Ingetrokken, false),
        (Weg("2026-03-16", "2026-03-20", Afwezigheidstatus.Akkoord).Ingetrokken(null, "consulent-1", Nu).Status,
            Weg("2026-03-16", "2026-03-20", Afwezigheidstatus.Akkoord).Ingetrokken(null, "consulent-1", Nu).Geldt(Voorbeeld.Dag("2026-03-16"))));

    [Theory]
    [InlineData("2026-03-01", "2026-03-09", null)]
    [InlineData("2026-03-09", "2026-03-20", "2026-03-21")]
    public void Wat_voorbij_is_of_niet_zo_lang_duurt_wordt_niet_korter(string van, string tot, string? terugOp) =>
        Assert.NotNull(Afwezigheidsintrekking.Bezwaar(Weg(van, tot, Afwezigheidstatus.Uitgevoerd), terugOp is null ? null : Voorbeeld.Dag(terugOp), Vandaag));

    private static Afwezigheid Weg(string van, string tot, Afwezigheidstatus status) => new()
    {
        Id = "a",
        MedewerkerId = "consulent-1",
        Van = Voorbeeld.Dag(van),
        Tot = Voorbeeld.Dag(tot),
        GemeldOp = Nu.AddDays(-5),
        GemeldDoor = "manager-io",
        Status = status,
    };

    private static Voorstelregel Regel(Regelstatus status) =>
        new() { Nummer = 1, Soort = Voorstelsoort.TaakBlijft, Verwijzing = "k.besluiten.1", Waarom = "x", Status = status };
}
