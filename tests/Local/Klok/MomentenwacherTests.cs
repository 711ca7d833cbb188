using InzetOpMaat.Functions;
using InzetOpMaat.Local.Engine;
using InzetOpMaat.Orchestrations;

namespace InzetOpMaat.Local.Tests;

public sealed class MomentenwacherTests
{
    private static readonly DateTimeOffset Moment = Moments.Start.AddDays(3).AddMinutes(2);

    [Fact]
    public async Task Overslaan_gaat_naar_de_eerste_veegronde_die_een_te_laat_spoor_vindt()
    {
        await using var klok = await Moments.OpenAsync(ClockMode.Hold);
        var wacher = new Momentenwacher(new MemoryRijen(), Beleid, klok);
        await wacher.StartAsync(TestContext.Current.CancellationToken);
        Assert.Null(klok.NextDue);

        await new Momenten(wacher).Zet("spoor", Moment);

        var marge = TimeSpan.FromMinutes((await Beleid().Geldend(new(2030, 1, 1))).Aandrijving.VeegmargeMinuten);
        var ronde = Assert.NotNull(klok.NextDue);
        Assert.Equal(0, ronde.Minute % 5);
        Assert.InRange(ronde - Moment - marge, TimeSpan.FromTicks(1), TimeSpan.FromMinutes(5));
        var veegronde = new Appointments(klok, ronde);
        await klok.SetModeAsync(ClockMode.Skip, cancellation: TestContext.Current.CancellationToken);
        await veegronde.AllKept;
    }

    [Fact]
    public async Task Een_moment_dat_vervalt_drijft_de_klok_niet_meer()
    {
        await using var klok = await Moments.OpenAsync(ClockMode.Hold);
        var wacher = new Momentenwacher(new MemoryRijen(), Beleid, klok);
        await wacher.StartAsync(TestContext.Current.CancellationToken);
        await new Momenten(wacher).Zet("spoor", Moment);
        await new Momenten(wacher).Verwijder("spoor", Moment);
        Assert.Null(klok.NextDue);
    }

    [Fact]
    public async Task Momenten_van_voor_een_herstart_tellen_mee()
    {
        await using var klok = await Moments.OpenAsync(ClockMode.Hold);
        var rijen = new MemoryRijen();
        await new Momenten(rijen).Zet("spoor", Moment);
        var wacher = new Momentenwacher(rijen, Beleid, klok);
        await wacher.StartAsync(TestContext.Current.CancellationToken);
        Assert.True(klok.NextDue > Moment);
    }

    private static Beleidsbron Beleid() => new(new Beleidsversies(new MemoryRijen(), TimeProvider.System));
}
