using System.Globalization;
using System.Text.RegularExpressions;

namespace InzetOpMaat.Functions;

/// <summary>An id from a path, before it comes near the storage: what has another form does not exist.</summary>
internal static partial class Verwijzing
{
    private static readonly Dictionary<string, Momentsoort> Momenten =
        Enum.GetValues<Momentsoort>().ToDictionary(soort => soort.ToString().ToLowerInvariant());

    /// <exception cref="ProbleemException">404.</exception>
    public static string Klantreis(string id) => Uuid().IsMatch(id) ? id : throw OnbekendeKlantreis();

    /// <exception cref="ProbleemException">404.</exception>
    public static string Huishouden(string id) => Uuid().IsMatch(id) ? id : throw ProbleemException.NietGevonden("Deze uitkering");

    /// <exception cref="ProbleemException">404.</exception>
    public static string Afspraak(string id) => AfspraakVorm().IsMatch(id) ? id : throw ProbleemException.NietGevonden("Deze afspraak");

    /// <summary>A kind of recurring moment, as it stands in a path: in lower case.</summary>
    /// <exception cref="ProbleemException">404.</exception>
    public static Momentsoort Moment(string soort) =>
        Momenten.TryGetValue(soort, out var moment) ? moment : throw ProbleemException.NietGevonden("Dit moment");

    /// <exception cref="ProbleemException">404.</exception>
    public static string Taak(string id) => IsTaak(id) ? id : throw ProbleemException.NietGevonden("Deze taak");

    /// <exception cref="ProbleemException">404.</exception>
    public static string Beleidsversie(string versie) => BeleidsversieVorm().IsMatch(versie) ? versie : throw OnbekendeBeleidsversie();

    public static ProbleemException OnbekendeBeleidsversie() => ProbleemException.NietGevonden("Deze beleidsversie");

    public static bool IsTaak(string id) => TaakVorm().IsMatch(id);

    /// <exception cref="ProbleemException">404.</exception>
    public static string Afwezigheid(string id) => Uuid().IsMatch(id) ? id : throw ProbleemException.NietGevonden("Deze afwezigheid");

    /// <exception cref="ProbleemException">404.</exception>
    public static string Invoer(string id) => Uuid().IsMatch(id) ? id : throw ProbleemException.NietGevonden("Deze invoer");

    /// <exception cref="ProbleemException">404.</exception>
    public static int Signaal(string nummer) => nummer is { Length: > 0 and < 5 } && nummer[0] != '0' && nummer.All(char.IsAsciiDigit)
        ? int.Parse(nummer, System.Globalization.CultureInfo.InvariantCulture)
        : throw ProbleemException.NietGevonden("Dit signaal");

    public static bool IsKlantreis(string id) => Uuid().IsMatch(id);

    /// <exception cref="ProbleemException">404.</exception>
    public static string Klant(string id) => Uuid().IsMatch(id) ? id : throw OnbekendeKlant();

    public static ProbleemException OnbekendeKlant() => ProbleemException.NietGevonden("Deze klant");

    public static ProbleemException OnbekendeKlantreis() => ProbleemException.NietGevonden("Deze klantreis");

    private const string UuidVorm = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

    /// <summary>Which of its kind something is: 1 or more.</summary>
    /// <exception cref="ProbleemException">It is no such number (404).</exception>
    public static int Nummer(string nummer, string wat) =>
        int.TryParse(nummer, NumberStyles.None, CultureInfo.InvariantCulture, out var getal) && getal is > 0 and < 10_000
            ? getal
            : throw ProbleemException.NietGevonden(wat);

    [GeneratedRegex(@"\A[A-Za-z0-9][A-Za-z0-9.-]{0,39}\z")]
    private static partial Regex BeleidsversieVorm();

    [GeneratedRegex($@"\A{UuidVorm}\z")]
    private static partial Regex Uuid();

    [GeneratedRegex($@"\A{UuidVorm}\.[a-z]+(-[1-9][0-9]{{0,3}})?\.[1-9][0-9]{{0,3}}\z")]
    private static partial Regex AfspraakVorm();

    [GeneratedRegex($@"\A{UuidVorm}\.[a-z]+\.[a-z0-9.-]{{1,100}}\z")]
    private static partial Regex TaakVorm();
}
