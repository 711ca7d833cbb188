namespace InzetOpMaat.Orchestrations;

/// <summary>Puts a task on another's list: the one way, whoever decided it.</summary>
public sealed class Taakoverdracht(Sporen sporen, IKlok klok)
{
    /// <summary>
    /// Adds it to a unit of work on the task's partition, with the news for the track that watches the task; gives the
    /// task as it becomes. Once that is saved the caller brings the work list in line and rings <see cref="Spoorids.Taak"/>.
    /// </summary>
    public async Task<Taak> Voegtoe(Werkeenheid werk, Gelezen<Taak> gelezen, string naar, string wie)
    {
        var taak = gelezen.Waarde.OvergedragenAan(naar);
        var nu = klok.Nu;
        werk.Vervang(Sleutels.Taak(taak.Id), gelezen, taak)
            .Gebeurtenis(new(
                nu, $"overgedragen.{Sleutels.Naam(taak.Id)}", Gebeurtenissoort.TaakWerdOvergedragen, wie, $"taak {taak.Soort} van {gelezen.Waarde.MedewerkerId} naar {naar}", Verwijzing: taak.Id));
        await sporen.Schrijf(werk, Spoorids.Taak(taak.Id), "toewijzing", Sleutels.Naam(taak.Id));
        return taak;
    }
}
