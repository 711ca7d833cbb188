namespace InzetOpMaat.Orchestrations.Tests;

/// <summary>What a year of begeleiding costs of the storage account, counted and printed (docs/metingen.md).</summary>
public class OpslagPerJaarTests
{
    /// <summary>A little above what is counted, so that it cannot creep up: see docs/metingen.md.</summary>
    public static TheoryData<Klantgroep, int> Groepen => new()
    {
        { Klantgroep.Matchen, 1350 },
        { Klantgroep.Groeien, 420 },
        { Klantgroep.Faciliteren, 400 },
        { Klantgroep.Zorgen, 365 },
    };

    [Theory]
    [MemberData(nameof(Groepen))]
    public async Task Een_jaar_begeleiding_heeft_korte_histories_en_een_geteld_aantal_opslaghandelingen(Klantgroep groep, int hoogstens)
    {
        var teller = new Opslagteller();
        await using var gemeente = await Proefgemeente.Open(omhul: teller.Tel, motor: teller.Tel);
        var boek = new Historieboek(gemeente);
        var leven = await Levensloop.InBegeleiding(gemeente, groep);
        await leven.Dagen(100);
        teller.Begin();

        await leven.Jaren(2);

        var (appPerJaar, motorPerJaar) = (teller.App / 2, teller.Motor / 2);
        TestContext.Current.TestOutputHelper!.WriteLine(
            $"{groep}: {appPerJaar + motorPerJaar} opslaghandelingen per jaar ({appPerJaar} app, {motorPerJaar} motor); langste historie {boek.Langste} rijen; in twee jaar\n{teller.Verdeling()}");
        Assert.InRange(appPerJaar + motorPerJaar, 1, hoogstens);
        Assert.True(boek.Langste < 100, boek.ToString());
    }
}
