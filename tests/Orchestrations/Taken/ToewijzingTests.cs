namespace InzetOpMaat.Orchestrations.Tests;

public class ToewijzingTests
{
    [Fact]
    public async Task Een_overgedragen_taak_verhuist_ook_in_To_Do_en_escaleert_bij_de_manager_van_de_nieuwe_eigenaar()
    {
        await using var gemeente = await Proefgemeente.Open();
        var klant = await gemeente.Meld();
        var taak = Assert.Single(await klant.Taken());
        var naar = taak.MedewerkerId == "poortwachter-1" ? "poortwachter-2" : "poortwachter-1";

        await Draagover(gemeente, taak.Id, naar);

        var nu = Assert.Single(await klant.Taken());
        Assert.Equal((naar, taak.Streefdatum.Datum, taak.Fataledatum.Datum), (nu.MedewerkerId, nu.Streefdatum.Datum, nu.Fataledatum.Datum));
        Assert.Empty(await gemeente.Werklijst(taak.MedewerkerId));
        Assert.Single(await gemeente.Werklijst(naar));
        Assert.Equal([(taak.MedewerkerId, true), (naar, false)], await Lijsten(gemeente, taak.Id));

        await gemeente.Naar(Lokaletijd.Moment(taak.Fataledatum.Datum.AddDays(1), new(9, 0)));
        Assert.Equal([("manager-io", false)], await Lijsten(gemeente, $"{taak.Id}.escalatie"));

        await Draagover(gemeente, taak.Id, taak.MedewerkerId);
        Assert.Equal([(naar, true), (taak.MedewerkerId, false)], await Lijsten(gemeente, taak.Id));

        await klant.Screen();
        Assert.All(await Lijsten(gemeente, taak.Id), lijst => Assert.True(lijst.Klaar));
        Assert.Empty(await gemeente.Werklijst(taak.MedewerkerId));
    }

    private static async Task Draagover(Proefgemeente gemeente, string taakId, string naar)
    {
        await gemeente.Lukt(
            HttpMethod.Post, $"/v1/taken/{taakId}/toewijzing", Rol.Manager, new { actie = "Overdragen", medewerkerId = naar, reden = "druk" }, versie: "*");
        await gemeente.Rust();
    }

    /// <summary>On whose To Do list a task is, who had it before first, and whether it is ticked off there.</summary>
    private static async Task<List<(string Wie, bool Klaar)>> Lijsten(Proefgemeente gemeente, string sleutel)
    {
        var perAgenda = (await gemeente.Medewerkers()).ToDictionary(m => m.Agenda, m => m.Id);
        return [.. gemeente.App.Graph.Taken().Where(t => t.TaakId == sleutel).Select(t => (perAgenda[t.Agenda], t.Afgerond)).OrderBy(l => l.Afgerond ? 0 : 1)];
    }
}
