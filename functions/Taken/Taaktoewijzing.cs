namespace InzetOpMaat.Functions;

/// <summary>Records that a task goes to another's list. The reason is free text, so it stands in the notes.</summary>
public sealed class Taaktoewijzing(
    Opslag opslag, Taakoverdracht overdracht, Werkvoorraad werkvoorraad, IMedewerkers medewerkers, Afwezigheidsregister afwezigheid, Notities notities, IKlok klok)
{
    /// <param name="gezien">The version that the caller saw; null for any.</param>
    internal Task<Vastlegging> LegVast(string taakId, Toewijzingsverzoek verzoek, string? gezien, string wie) => Vastlegging.Probeer(async () =>
    {
        if (await opslag.Lees<Taak>(Sleutels.Partitie(taakId), Sleutels.Taak(taakId)) is not { } taak)
        {
            return new Vastlegging.Onbekend();
        }

        if (Versie.Van(taak.Waarde) is var versie && gezien is not null && gezien != versie)
        {
            return new Vastlegging.Gewijzigd(versie);
        }

        if (verzoek.Actie == Toewijzingsactie.Teruggeven && taak.Waarde.MedewerkerId != wie)
        {
            return new Vastlegging.Botst("Teruggeven kan alleen wie de taak heeft.");
        }

        var allen = await medewerkers.Alle();
        var naar = verzoek.Actie switch
        {
            Toewijzingsactie.Nemen => wie,
            Toewijzingsactie.Overdragen => verzoek.MedewerkerId,
            _ => await Ander(taak.Waarde, allen),
        };
        if (naar is null)
        {
            var raad = Taakplek.Afronders(taak.Waarde).Contains(Rol.Manager) ? " Draag de taak over aan een manager." : " Overleg met een manager.";
            return new Vastlegging.Botst($"Niemand anders heeft de rol {taak.Waarde.Rol}.{raad}");
        }

        return await Bezwaar(taak.Waarde, naar) is { } bezwaar
            ? new Vastlegging.Botst(bezwaar)
            : await Draagover(taak, naar, verzoek.Reden, wie);
    });

    /// <summary>Why this medewerker cannot have the task; null when he or she can.</summary>
    internal async Task<string?> Bezwaar(Taak taak, string naar) =>
        Toewijzing.Bezwaar(taak, (await medewerkers.Alle()).FirstOrDefault(m => m.Id == naar), Taakplek.Afronders(taak))
        ?? (await afwezigheid.IsAfwezig(naar, Lokaletijd.Datum(klok.Nu)) ? $"{naar} is er vandaag niet." : null);

    internal async Task<Vastlegging> Draagover(Gelezen<Taak> taak, string naar, string? reden, string wie)
    {
        var nu = klok.Nu;
        await notities.Bewaar(taak.Waarde.Partitie, $"{Vragen.Taak(taak.Waarde.Id)}.toewijzing.{Sleutels.Oplopend(nu)}", wie, reden);
        var werk = new Werkeenheid(taak.Waarde.Partitie);
        var gevolgen = new Gevolgen();
        gevolgen.Voegtoe(await overdracht.Voegtoe(werk, taak, naar, wie));
        await opslag.Bewaar(werk);
        return new Vastlegging.Gelukt(new(naar, wie, nu), gevolgen);
    }

    private async Task<string?> Ander(Taak taak, IReadOnlyList<Medewerker> allen)
    {
        var collegas = await afwezigheid.Aanwezig(allen.Where(m => m.Rol == taak.Rol), Lokaletijd.Datum(klok.Nu));
        return Toewijzing.Verdeel([taak], collegas, await werkvoorraad.OpenTaken(collegas.Select(m => m.Id)))[taak.Id];
    }
}
