namespace InzetOpMaat.Orchestrations;

/// <summary>
/// Shows a task in To Do, on the list of its owner and once it is too late on that of the manager; whoever had it before
/// sees it ticked off. The table is the truth; this only follows it, so it can be done again at any time.
/// </summary>
public sealed class Takenspiegel(Opslag opslag, ITakenlijst takenlijst, IMedewerkers medewerkers, IBeleidsbron beleidsbron, IKlok klok)
{
    /// <summary>The step that is done once the owner was reminded.</summary>
    public static string Herinnerd(string spoorId) => $"{Sleutels.Naam(spoorId)}.herinnerd";

    public async Task Werkbij(string spoorId, Taak taak)
    {
        var titel = (await Beleid()).Taak(taak.Soort).Titel;
        var klaar = taak.Status != Taakstatus.Open;
        var eigenaar = await medewerkers.Vereis(taak.MedewerkerId);
        foreach (var eerder in (await medewerkers.Alle()).Where(m => taak.EerderBij.Contains(m.Id)))
        {
            await takenlijst.Zet(eerder.Agenda, taak.Id, titel, taak.Streefdatum.Datum, afgerond: true);
        }

        var herinnerd = !klaar && await opslag.Lees<Gedaan>(taak.Partitie, Sleutels.Stap(Herinnerd(spoorId))) is not null;
        await takenlijst.Zet(
            eigenaar.Agenda, taak.Id, herinnerd ? $"Herinnering: {titel}" : titel, (herinnerd ? taak.Fataledatum : taak.Streefdatum).Datum, klaar);
        if (taak.Geescaleerd)
        {
            await takenlijst.Zet(
                (await Manager(taak)).Agenda, $"{taak.Id}.escalatie", $"Te laat: {titel}", taak.Fataledatum.Datum, klaar);
        }
    }

    /// <summary>The one to whom the policy escalates: another than the owner, of the same organisation, where there is one.</summary>
    public async Task<Medewerker> Manager(Taak taak)
    {
        var allen = await medewerkers.Alle();
        var organisatie = allen.First(m => m.Id == taak.MedewerkerId).Organisatie;
        var rol = (await Beleid()).Taak(taak.Soort).Escalatie;
        return allen.Where(m => m.Rol == rol).OrderBy(m => m.Id == taak.MedewerkerId ? 1 : 0).ThenBy(m => m.Organisatie == organisatie ? 0 : 1).ThenBy(m => m.Id, StringComparer.Ordinal).First();
    }

    private Task<Beleid> Beleid() => beleidsbron.Geldend(klok);
}
