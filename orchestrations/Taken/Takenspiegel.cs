namespace InzetOpMaat.Orchestrations;

/// <summary>
/// Shows a task in To Do, on the list of its owner and once it is too late on that of the manager; whoever had it before
/// sees it ticked off. The table is the truth; this only follows it, so it can be done again at any time.
/// </summary>
public sealed class Takenspiegel(Opslag opslag, ITakenlijst takenlijst, IMedewerkers medewerkers, IBeleidsbron beleidsbron, IKlok klok)
{
    /// <summary>The step that is done once the owner was reminded.</summary>
    public static string Herinnerd(string spoorId) => $"{Sleutels.Naam(spoorId)}.herinnerd";

    /// <summary>The rows at which it looks, as for <see cref="Opslag.MetBeeld"/>.</summary>
    public static IEnumerable<string> Leest(string spoorId) => [Sleutels.Stap(Herinnerd(spoorId)), Sleutels.Spiegelplekken(spoorId)];

    /// <param name="werk">Of the partition of the task; gets where its items are, and once the task is done that nobody has to know any more.</param>
    public async Task Werkbij(Werkeenheid werk, string spoorId, Taak taak)
    {
        var gelezen = await opslag.Lees<Spiegelplekken>(taak.Partitie, Sleutels.Spiegelplekken(spoorId));
        var plekken = await Spiegel(spoorId, taak, gelezen?.Waarde ?? Spiegelplekken.Geen);
        Onthoud(werk, Sleutels.Spiegelplekken(spoorId), gelezen, taak.Status == Taakstatus.Open ? plekken : Spiegelplekken.Geen);
    }

    /// <summary>The one to whom the policy escalates: another than the owner, of the same organisation, where there is one.</summary>
    public async Task<Medewerker> Manager(Taak taak)
    {
        var allen = await medewerkers.Alle();
        var organisatie = allen.First(m => m.Id == taak.MedewerkerId).Organisatie;
        var rol = (await Beleid()).Taak(taak.Soort).Escalatie;
        return allen.Where(m => m.Rol == rol).OrderBy(m => m.Id == taak.MedewerkerId ? 1 : 0).ThenBy(m => m.Organisatie == organisatie ? 0 : 1).ThenBy(m => m.Id, StringComparer.Ordinal).First();
    }

    private async Task<Spiegelplekken> Spiegel(string spoorId, Taak taak, Spiegelplekken plekken)
    {
        var titel = (await Beleid()).Taak(taak.Soort).Titel;
        var klaar = taak.Status != Taakstatus.Open;
        var eigenaar = await medewerkers.Vereis(taak.MedewerkerId);
        foreach (var eerder in (await medewerkers.Alle()).Where(m => taak.EerderBij.Contains(m.Id)))
        {
            await Zet(eerder, taak.Id, titel, taak.Streefdatum.Datum, afgerond: true);
        }

        var herinnerd = !klaar && await opslag.Lees<Gedaan>(taak.Partitie, Sleutels.Stap(Herinnerd(spoorId))) is not null;
        await Zet(
            eigenaar, taak.Id, herinnerd ? $"Herinnering: {titel}" : titel, (herinnerd ? taak.Fataledatum : taak.Streefdatum).Datum, klaar);
        if (taak.Geescaleerd)
        {
            await Zet(await Manager(taak), $"{taak.Id}.escalatie", $"Te laat: {titel}", taak.Fataledatum.Datum, klaar);
        }

        return plekken;

        async Task Zet(Medewerker wie, string sleutel, string titel, DateOnly uiterlijk, bool afgerond) => plekken = plekken.Met(
            wie.Id, sleutel, await takenlijst.Zet(wie.Agenda, sleutel, titel, uiterlijk, afgerond, plekken.Van(wie.Id, sleutel)));
    }

    private static void Onthoud(Werkeenheid werk, string sleutel, Gelezen<Spiegelplekken>? gelezen, Spiegelplekken plekken)
    {
        switch (gelezen)
        {
            case null when plekken.Plekken.Count > 0:
                werk.Voegtoe(sleutel, plekken);
                break;
            case { } eerder when plekken.Plekken.Count == 0:
                werk.Verwijder(sleutel, eerder.Versie);
                break;
            case { } eerder when plekken != eerder.Waarde:
                werk.Vervang(sleutel, eerder, plekken);
                break;
        }
    }

    private Task<Beleid> Beleid() => beleidsbron.Geldend(klok);
}
