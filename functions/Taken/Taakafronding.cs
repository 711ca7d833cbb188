namespace InzetOpMaat.Functions;

/// <summary>Finishes a task together with what finished it: in one unit of work.</summary>
public sealed class Taakafronding(Opslag opslag, Sporen sporen)
{
    /// <summary>Adds the end of the open tasks of one kind, for one round when that is given, in the partition of the unit.</summary>
    internal async Task RondOpenAf(
        Werkeenheid werk, Gevolgen gevolgen, Taaksoort soort, string wie, DateTimeOffset nu, string? ronde = null)
    {
        var voorvoegsel = $"{Sleutels.Taken}{soort}.".ToLowerInvariant();
        await foreach (var taak in opslag.LeesReeks<Taak>(werk.Partitie, voorvoegsel))
        {
            if (taak.Waarde.Status == Taakstatus.Open && (ronde is null || taak.Waarde.Ronde == ronde))
            {
                await RondAf(werk, gevolgen, taak, wie, nu);
            }
        }
    }

    /// <summary>Adds the end of a task, and the news for its track, to a unit of work on the same partition.</summary>
    internal async Task RondAf(Werkeenheid werk, Gevolgen gevolgen, Gelezen<Taak> gelezen, string wie, DateTimeOffset nu)
    {
        var taak = gelezen.Waarde with { Status = Taakstatus.Afgerond, AfgerondOp = nu, AfgerondDoor = wie };
        var vraag = Vragen.Taak(taak.Id);
        werk.Vervang(Sleutels.Taak(taak.Id), gelezen, taak)
            .Voegtoe(Sleutels.Uitkomst(vraag), new Uitkomst(nameof(Taakstatus.Afgerond), wie, nu))
            .Gebeurtenis(new(
                nu, vraag, Gebeurtenissoort.TaakWerdAfgerond, wie, $"taak afgerond: {taak.Soort}", Verwijzing: taak.Id, Waarden: new Dictionary<string, string> { [Waardenaam.Soort] = taak.Soort.ToString() }));
        await sporen.Schrijf(werk, Spoorids.Taak(taak.Id), "uitkomst", vraag, afgewacht: true);
        gevolgen.Voegtoe(taak);
    }
}
