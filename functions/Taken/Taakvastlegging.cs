namespace InzetOpMaat.Functions;

/// <summary>Records that a task is done, when no outcome belongs to it.</summary>
public sealed class Taakvastlegging(Opslag opslag, Taakafronding taken, Notities notities, IKlok klok)
{
    internal Task<Vastlegging> LegVast(string taakId, string? toelichting, string wie) => Vastlegging.Probeer(() => opslag.MetBeeld(
        Sleutels.Partitie(taakId), [Sleutels.Taak(taakId), Sleutels.Spoor(Spoorids.Taak(taakId))], () => Probeer(taakId, toelichting, wie)));

    private async Task<Vastlegging> Probeer(string taakId, string? toelichting, string wie)
    {
        var partitie = Sleutels.Partitie(taakId);
        if (await opslag.Lees<Taak>(partitie, Sleutels.Taak(taakId)) is not { } taak)
        {
            return new Vastlegging.Onbekend();
        }

        if (taak.Waarde.Status != Taakstatus.Open)
        {
            return new Vastlegging.Botst($"Deze taak staat niet meer open: {taak.Waarde.Status}.");
        }

        if (Taakplek.Van(taak.Waarde) is { } plek)
        {
            return new Vastlegging.Botst($"Deze taak eindigt met een uitkomst: POST {plek}.");
        }

        await notities.Bewaar(partitie, Vragen.Taak(taakId), wie, toelichting);
        var werk = new Werkeenheid(partitie);
        var gevolgen = new Gevolgen();
        var nu = klok.Nu;
        await taken.RondAf(werk, gevolgen, taak, wie, nu);
        await opslag.Bewaar(werk);
        return new Vastlegging.Gelukt(new(nameof(Taakstatus.Afgerond), wie, nu), gevolgen);
    }
}
