namespace InzetOpMaat.Orchestrations;

/// <summary>The one way in which a track sends something to a klant: after waiting for the room that the message has.</summary>
internal static class Berichtstappen
{
    /// <summary>
    /// Makes sure of a step that sends a message, once the message may go; asks anew before each try, so that what
    /// failed and was repaired at night still waits for the morning.
    /// </summary>
    /// <param name="sleutel">The key under which the step sends it.</param>
    /// <param name="of">A question whose outcome ends the wait: the step then sees for itself that nothing has to go.</param>
    public static Task<T> Verstuur<T>(this Generatie spoor, string stap, object invoer, Berichtsoort soort, string sleutel, string? of = null) =>
        spoor.Zorg<T>(stap, invoer, () => spoor.WachtOpRuimte(soort, sleutel, of));

    /// <summary>As the other, for a step that needs no more than the track's id.</summary>
    public static Task Verstuur(this Generatie spoor, string stap, Berichtsoort soort, string sleutel) =>
        spoor.Verstuur<Gedaan>(stap, spoor.SpoorId, soort, sleutel);

    private static async Task WachtOpRuimte(this Generatie spoor, Berichtsoort soort, string sleutel, string? of)
    {
        var opdracht = new Berichtopdracht(spoor.KlantreisId, soort, sleutel);
        while (await spoor.Zorg<Berichtruimte>(nameof(Berichtactiviteiten.ReserveerBericht), opdracht) is { WachtTot: { } tot } ruimte
            && await spoor.WachtOp(of ?? Vragen.Niets, ruimte.Waarom, tot) is null)
        {
        }
    }
}
