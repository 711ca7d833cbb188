namespace InzetOpMaat.Orchestrations.Tests;

/// <summary>A write of which the answer got lost has happened all the same: whoever tries again must see that.</summary>
public class SchrijfstoringTests
{
    private const int Elke = 7;
    private static readonly TimeSpan VoorbijDeVeegmarge = TimeSpan.FromMinutes(70);

    // Over all of these every write of the journey fails once.
    public static TheoryData<int> Verschuivingen => [.. Enumerable.Range(0, Elke)];

    [Theory]
    [MemberData(nameof(Verschuivingen))]
    public async Task Klantreis_komt_aan_met_een_uitnodiging_en_een_taak_hoewel_schrijfacties_mislukken_nadat_ze_gebeurden(int vanaf)
    {
        Schrijfbreker? breker = null;
        await using var gemeente = await Proefgemeente.Open(omhul: rijen => breker = new(rijen, Elke, vanaf));
        var klant = await Meld(gemeente);
        await Herhaald(() => klant.Screen(Screeningsoordeel.Onduidelijk, Spoedsoort.Broodnood));
        await gemeente.Verder(VoorbijDeVeegmarge);
        await Herhaald(() => klant.HoudAmbitiegesprek(Klantgroep.Groeien));
        await gemeente.Verder(VoorbijDeVeegmarge);
        await Herhaald(() => klant.Verschijnt(Afspraaksoort.KickOff, Rol.Trainer));
        await gemeente.Verder(VoorbijDeVeegmarge);

        Assert.True(breker!.Gebroken >= 15, $"Maar {breker.Gebroken} schrijfacties werden gestoord.");
        Assert.Equal(Fase.Begeleiding, (await klant.Reis()).Fase);
        Assert.Single(await klant.Afspraken(Afspraaksoort.Ambitiegesprek));
        Assert.Single(await klant.Afspraken(Afspraaksoort.KickOff));
        Assert.All(gemeente.App.Graph.Uitnodigingen().GroupBy(u => (u.Aan, u.Sleutel, u.Soort)), ronde => Assert.Single(ronde));
        Assert.All(klant.Berichten().GroupBy(b => b.Sleutel), bericht => Assert.Single(bericht));
        Assert.All(gemeente.App.Graph.Taken().GroupBy(t => (t.Agenda, t.TaakId)), taak => Assert.Single(taak));
        Assert.Single(await klant.Taken(), t => t.Soort == Taaksoort.Screening);
        Assert.DoesNotContain(await klant.Taken(), t => t.Soort == Taaksoort.StapMislukt);
    }

    private static async Task<Proefklant> Meld(Proefgemeente gemeente)
    {
        Proefklant? klant = null;
        await Herhaald(async () => klant = await gemeente.Meld());
        await gemeente.Verder(VoorbijDeVeegmarge);
        return klant!;
    }

    /// <summary>Asks again until the app says that it is done, or that it was done already.</summary>
    private static async Task Herhaald(Func<Task> doe)
    {
        for (var poging = 1; poging <= 10; poging++)
        {
            try
            {
                await doe();
                return;
            }
            catch (InvalidOperationException fout) when (fout.Message.Contains(": 50", StringComparison.Ordinal))
            {
                // The answer got lost; what was asked may have happened.
            }
            catch (InvalidOperationException fout) when (poging > 1 && IsAlGedaan(fout.Message))
            {
                return;
            }
        }

        Assert.Fail("Na tien keer vragen is het nog niet gelukt.");
    }

    private static bool IsAlGedaan(string antwoord) =>
        antwoord.Contains(": 409", StringComparison.Ordinal) || antwoord.StartsWith("Geen open", StringComparison.Ordinal);
}
