namespace InzetOpMaat.Orchestrations;

/// <summary>
/// The row keys of a partition of <see cref="Tabel.Klantreizen"/>. A track (spoor) is named <c>{partitie}</c> for the
/// journey itself and <c>{partitie}.{naam}</c> for what runs beside it; its rows carry the name.
/// </summary>
public static class Sleutels
{
    public const string Klantreis = "klantreis";
    public const string Huishouden = "huishouden";
    public const string Uitkering = "uitkering";
    public const string Begeleiding = "begeleiding";
    public const string Afwezigheid = "afwezigheid";
    public const string Voorstelregels = "voorstel.";
    public const string Afspraken = "afspraak.";
    public const string Extragesprekken = "extragesprek.";
    public const string Taken = "taak.";
    public const string Signalen = "signaal.";
    public const string Plaatsingen = "plaatsing.";
    public const string Dossier = "dossier.stand";
    public const string Trajecten = "dossier.traject.";
    public const string Metingen = "dossier.tevredenheid.";
    public const string Klachten = "dossier.klacht.";
    public const string Dossierversies = "dossier.versie.";
    public const string Plan = "plan.stand";
    public const string Planversies = "plan.versie.";
    public const string Plandocumenten = "plan.document.";
    public const string Sporen = "spoor.";
    public const string Berichtenboek = "berichten";
    public const string Uitkomsten = "uitkomst.";
    public const string Tijdlijn = "tijdlijn.";

    public static string Afspraak(string afspraakId) => Afspraken + Naam(afspraakId);

    public static string Extragesprek(int nummer) => Vierde(Extragesprekken, nummer);

    public static string Taak(string taakId) => Taken + Naam(taakId);

    public static string Signaal(int nummer) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Signalen}{nummer:D4}");

    public static string Voorstelregel(int nummer) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Voorstelregels}{nummer:D5}");

    public static string Plaatsing(int nummer) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Plaatsingen}{nummer:D3}");

    public static string Traject(int nummer) => Vierde(Trajecten, nummer);

    public static string Meting(int nummer) => Vierde(Metingen, nummer);

    public static string Klacht(int nummer) => Vierde(Klachten, nummer);

    public static string Dossierversie(Dossierdeel deel, int nummer) => Vierde($"{Dossierversies}{deel}.".ToLowerInvariant(), nummer);

    public static string Huishoudverhuizing(int nummer) => Vierde("huishouden.verhuizing.", nummer);

    public static string Planversie(int nummer) => Vierde(Planversies, nummer);

    public static string Plandocument(int nummer) => Vierde(Plandocumenten, nummer);

    public static string Spoor(string spoorId) => Sporen + Naam(spoorId);

    public static string Spiegelplekken(string spoorId) => "todo." + Naam(spoorId);

    public static string Bericht(string bericht) => "bericht." + bericht;

    public static string Stap(string stap) => "stap." + stap;

    public static string Voornemen(string stap) => "voornemen." + stap;

    public static string Uitkomst(string vraag) => Uitkomsten + vraag;

    /// <summary>All messages for one track, in the order in which they were written.</summary>
    public static string Postvak(string spoorId) => $"post.{Naam(spoorId)}|";

    public static string Post(string spoorId, DateTimeOffset op, string bericht) =>
        $"{Postvak(spoorId)}{Oplopend(op)}.{bericht}";

    /// <summary>In the order of time, and at one instant in that of <see cref="Gebeurtenissoort"/>.</summary>
    public static string Gebeurtenis(Gebeurtenis gebeurtenis) => string.Create(
        System.Globalization.CultureInfo.InvariantCulture,
        $"{Tijdlijn}{Oplopend(gebeurtenis.Op)}.{(int)gebeurtenis.Soort:D3}.{gebeurtenis.Sleutel}");

    /// <summary>The journey or household to which a track, appointment or task belongs.</summary>
    public static string Partitie(string id) => id.Split('.', 2)[0];

    /// <summary>What follows the partition in an id; <c>reis</c> for the journey itself.</summary>
    public static string Naam(string id) => id.Split('.', 2) is [_, var naam] ? naam : "reis";

    /// <summary>An instant as text that sorts as time does.</summary>
    public static string Oplopend(DateTimeOffset op) => op.UtcTicks.ToString("D19", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>A key after this one and before every other that we make: none of ours has a '!'. A control character may not be asked for.</summary>
    public static string Volgende(string sleutel) => sleutel + "!";

    // Numbers that sort as they count, up to four digits.
    private static string Vierde(string voorvoegsel, int nummer) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{voorvoegsel}{nummer:D4}");

    /// <summary>The first key after all keys that begin with this prefix.</summary>
    public static string Na(string voorvoegsel) => voorvoegsel[..^1] + (char)(voorvoegsel[^1] + 1);
}
