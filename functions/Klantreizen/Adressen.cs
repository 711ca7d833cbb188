namespace InzetOpMaat.Functions;

/// <summary>The paths of the API (docs/api/openapi.yaml), in one place.</summary>
internal static class Adressen
{
    private const string Basis = "/v1";

    public const string Klantreizen = Basis + "/klantreizen";
    public const string Taken = Basis + "/taken";
    public const string Overzicht = Basis + "/overzicht";
    public const string Afspraken = Basis + "/afspraken";

    public const string Beleidsversies = Basis + "/beleid/versies";

    public static string Invoer(string invoerId) => $"{Basis}/invoer/{invoerId}";

    public static string Beleidsversie(string versie) => $"{Beleidsversies}/{versie}";

    public static string Beleidsvoorbeeld(string versie) => $"{Beleidsversie(versie)}/voorbeeld";

    public static string Klantreis(string klantreisId) => $"{Klantreizen}/{klantreisId}";

    public static string Herstart(string klantreisId) => $"{Klantreis(klantreisId)}/herstart";

    public static string Eindeintrekking(string klantreisId) => $"{Klantreis(klantreisId)}/beeindiging/intrekking";

    public static string KlantBekijken(string klantId) => $"{Basis}/klanten/{klantId}/_bekijk";

    public static string Inzagen(string klantId) => $"{Basis}/klanten/{klantId}/inzagen";

    public static string Tijdlijn(string klantreisId) => $"{Klantreis(klantreisId)}/tijdlijn";

    public static string Screening(string klantreisId) => $"{Klantreis(klantreisId)}/screening";

    public static string Ambitiegesprek(string klantreisId) => $"{Klantreis(klantreisId)}/ambitiegesprek";

    public static string OmgekeerdeToets(string klantreisId, string nummer) => $"{Klantreis(klantreisId)}/omgekeerde-toetsen/{nummer}";

    public static string Dossier(string klantreisId) => $"{Klantreis(klantreisId)}/dossier";

    public static string Plandocument(string klantreisId, int nummer) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Dossier(klantreisId)}/plan-van-aanpak/documenten/{nummer}");

    public static string Trajectcontacten(string klantreisId, string nummer) => $"{Klantreis(klantreisId)}/trajecten/{nummer}/contacten";

    public static string Klachtafhandeling(string klantreisId, string nummer) => $"{Klantreis(klantreisId)}/klachten/{nummer}/afhandeling";

    public static string Voortgang(string klantreisId, int nummer) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Klantreis(klantreisId)}/voortgangsgesprekken/{nummer}/uitkomst");

    public static string Huishouden(string huishoudenId) => $"{Basis}/huishoudens/{huishoudenId}";

    public static string Uitkering(string huishoudenId) => $"{Huishouden(huishoudenId)}/uitkering";

    public static string Opschortingen(string huishoudenId) => $"{Uitkering(huishoudenId)}/opschortingen";

    public static string Hervatting(string huishoudenId) => $"{Uitkering(huishoudenId)}/hervatting";

    public static string Verlengingen(string huishoudenId) => $"{Uitkering(huishoudenId)}/verlengingen";

    public static string Besluit(string huishoudenId) => $"{Uitkering(huishoudenId)}/besluit";

    public static string Afspraak(string afspraakId) => $"{Basis}/afspraken/{afspraakId}";

    public static string Afspraakuitkomst(string afspraakId) => $"{Afspraak(afspraakId)}/uitkomst";

    public static string Afwezigheden => $"{Basis}/afwezigheden";

    public static string Afwezigheid(string afwezigheidId) => $"{Afwezigheden}/{afwezigheidId}";

    public static string Afwezigheidsakkoord(string afwezigheidId) => $"{Afwezigheid(afwezigheidId)}/akkoord";

    public static string Afwezigheidsintrekking(string afwezigheidId) => $"{Afwezigheid(afwezigheidId)}/intrekking";

    public static string Taak(string taakId) => $"{Taken}/{taakId}";

    public static string Taaktoewijzing(string taakId) => $"{Taak(taakId)}/toewijzing";

    public static string Taakafronding(string taakId) => $"{Taken}/{taakId}/afronding";

    public static string MijnAfspraak(string token) => $"{Basis}/mijn-afspraak/{token}";
}
