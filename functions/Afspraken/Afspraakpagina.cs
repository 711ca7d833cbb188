using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace InzetOpMaat.Functions;

/// <summary>
/// What a klant sees of one appointment. It names no kind, benefit or person: a link can be seen by others
/// (docs/privacy.md). Moving is as easy as confirming (beleidskader §2.2).
/// </summary>
internal static class Afspraakpagina
{
    private const string Contact = "<p>Heeft u een vraag? Bel ons gerust, of kom langs.</p>";

    public static Pagina Toon(Afspraak afspraak, string token, DateTimeOffset nu) => afspraak.Status switch
    {
        Afspraakstatus.Gepland or Afspraakstatus.Bevestigd when afspraak.Begin > nu => new("Uw afspraak", Open(afspraak, token, nu)),
        Afspraakstatus.Gepland or Afspraakstatus.Bevestigd => Mededeling("Deze afspraak is al begonnen of geweest."),
        Afspraakstatus.Verplaatst => Mededeling("U heeft gevraagd om een ander moment. Dat is geen probleem. Wij sturen u een nieuwe uitnodiging."),
        Afspraakstatus.Afgemeld => Mededeling("U heeft zich afgemeld. Deze afspraak gaat niet door. U hoort van ons hoe het verder gaat."),
        _ => Mededeling("Deze afspraak is geweest, of gaat niet door."),
    };

    public static Pagina Onbekend() => new(
        "Wij kennen deze link niet", $"<p>Kijk of u de hele link heeft gebruikt.</p>{Contact}", StatusCodes.Status404NotFound);

    public static Pagina Verlopen() => new(
        "Deze link werkt niet meer", $"<p>De afspraak bij deze link is voorbij.</p>{Contact}", StatusCodes.Status410Gone);

    public static Pagina NietMogelijk() => new(
        "Dat kan nu niet meer",
        $"<p>Deze afspraak is al veranderd, begonnen of geweest. Open de link in uw uitnodiging om te zien hoe het staat.</p>{Contact}",
        StatusCodes.Status409Conflict);

    public static Pagina DatumNietGoed() => new(
        "De datum is niet goed",
        $"<p>Kies een dag na vandaag, binnen een jaar. Of laat de datum leeg. Ga terug en probeer het nog een keer.</p>{Contact}",
        StatusCodes.Status400BadRequest);

    private static Pagina Mededeling(string tekst) => new("Uw afspraak", $"<p>{Pagina.Veilig(tekst)}</p>{Contact}");

    private static string Open(Afspraak afspraak, string token, DateTimeOffset nu) =>
        $"""
        <p>Wanneer: <strong>{Pagina.Veilig(Datumtekst.Moment(afspraak.Begin))}</strong>,
        tot ongeveer {Pagina.Veilig(Datumtekst.Tijd(Lokaletijd.Tijd(afspraak.Einde)))}.</p>
        <p>Waar: <strong>{Pagina.Veilig(afspraak.Plaats)}</strong></p>
        {Komen(afspraak, token)}
        <h2>Komt het niet uit?</h2>
        <p>Dan zoeken wij een ander moment voor u.</p>
        <form method="post" action="{token}/verplaatsen">
        <label for="wensdatum">Vanaf welke dag kunt u? (hoeft u niet in te vullen)</label>
        <input type="date" id="wensdatum" name="wensdatum" min="{Morgen(nu)}">
        <div><button type="submit">Ander moment vragen</button></div>
        </form>
        <h2>Kunt u niet komen?</h2>
        <form method="post" action="{token}/afmelden">
        <button type="submit">Afmelden</button>
        </form>
        {Contact}
        """;

    private static string Komen(Afspraak afspraak, string token) => afspraak.Status == Afspraakstatus.Bevestigd
        ? """<p role="status">U heeft laten weten dat u komt. Fijn!</p>"""
        : $"""
        <h2>Komt u?</h2>
        <form method="post" action="{token}/bevestigen">
        <button type="submit">Ja, ik kom</button>
        </form>
        """;

    private static string Morgen(DateTimeOffset nu) =>
        Lokaletijd.Datum(nu).AddDays(1).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
