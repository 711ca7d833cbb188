namespace InzetOpMaat.Functions;

/// <summary>Gives many tasks another owner. Each task is written on its own, so repeating the request does what was left.</summary>
public sealed class Taakherverdeling(Opslag opslag, Taaktoewijzing toewijzing, Werkvoorraad werkvoorraad, Afwezigheidsregister afwezigheid, IMedewerkers medewerkers, IKlok klok)
{
    /// <summary>What became of each task, in the order in which they were asked.</summary>
    internal async Task<IReadOnlyList<(string TaakId, Vastlegging Gedaan)>> LegVast(Herverdelingsverzoek verzoek, string wie)
    {
        var verdeling = verzoek.MedewerkerId is null ? await Verdeel(verzoek.TaakIds) : null;
        var gedaan = new List<(string, Vastlegging)>();
        foreach (var taakId in verzoek.TaakIds)
        {
            var naar = verzoek.MedewerkerId ?? verdeling!.GetValueOrDefault(taakId);
            gedaan.Add((taakId, await LegVast(taakId, naar, verzoek.Reden, wie)));
        }

        return gedaan;
    }

    private Task<Vastlegging> LegVast(string taakId, string? naar, string reden, string wie) => Vastlegging.Probeer(async () =>
    {
        if (!Verwijzing.IsTaak(taakId) || await opslag.Lees<Taak>(Sleutels.Partitie(taakId), Sleutels.Taak(taakId)) is not { } taak)
        {
            return new Vastlegging.Onbekend();
        }

        if (naar is null)
        {
            return new Vastlegging.Botst($"Niemand anders heeft de rol {taak.Waarde.Rol}.");
        }

        return await toewijzing.Bezwaar(taak.Waarde, naar) is { } bezwaar
            ? new Vastlegging.Botst(bezwaar)
            : await toewijzing.Draagover(taak, naar, reden, wie);
    });

    private async Task<IReadOnlyDictionary<string, string?>> Verdeel(IReadOnlyList<string> taakIds)
    {
        var taken = new List<Taak>();
        foreach (var taakId in taakIds.Where(Verwijzing.IsTaak))
        {
            if (await opslag.Lees<Taak>(Sleutels.Partitie(taakId), Sleutels.Taak(taakId)) is { Waarde.Status: Taakstatus.Open } taak)
            {
                taken.Add(taak.Waarde);
            }
        }

        var rollen = taken.Select(taak => taak.Rol).ToHashSet();
        var collegas = await afwezigheid.Aanwezig((await medewerkers.Alle()).Where(m => rollen.Contains(m.Rol)), Lokaletijd.Datum(klok.Nu));
        return Toewijzing.Verdeel(taken, collegas, await werkvoorraad.OpenTaken(collegas.Select(m => m.Id)));
    }
}
