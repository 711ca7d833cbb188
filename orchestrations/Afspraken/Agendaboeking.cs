namespace InzetOpMaat.Orchestrations;

/// <summary>Puts an appointment in the calendar of who holds it, with the neutral text that others may see (docs/privacy.md).</summary>
public sealed class Agendaboeking(IAgenda agenda, IMedewerkers medewerkers, ILinks links)
{
    /// <param name="klant">The e-mail address of the klant; null for a letter or a bijeenkomst.</param>
    public async Task Zet(Afspraak afspraak, string? klant)
    {
        var medewerker = await medewerkers.Vereis(afspraak.MedewerkerId);
        var gids = afspraak.GidsId is { } gidsId ? (await medewerkers.Vereis(gidsId)).Agenda : null;
        var link = klant is null ? null : links.VoorAfspraak(afspraak.Id, afspraak.Begin);
        string[] deelnemers = [.. new[] { klant, gids }.OfType<string>()];
        var tekst = Agendatekst.Voor(afspraak, link, medewerker.Naam);
        await agenda.Plan(new(
            medewerker.Agenda, afspraak.BijeenkomstId ?? afspraak.Id, tekst.Titel, tekst.Tekst, afspraak.Plaats, new(afspraak.Begin, afspraak.Einde), deelnemers, VerbergDeelnemers: true));
    }
}
