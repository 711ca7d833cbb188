namespace InzetOpMaat.Orchestrations;

/// <summary>The instance ids of tracks: pseudonymous and deterministic.</summary>
public static class Spoorids
{
    public static string Klantreis(string klantreisId) => klantreisId;

    public static string Afspraak(string klantreisId, Afspraaknaam naam) =>
        $"{klantreisId}.afspraak.{naam}";

    public static bool IsAfspraak(string spoorId) => Sleutels.Naam(spoorId).StartsWith(Sleutels.Afspraken, StringComparison.Ordinal);

    public static bool IsTaak(string spoorId) => Sleutels.Naam(spoorId).StartsWith(Sleutels.Taken, StringComparison.Ordinal);

    public static string Taak(string taakId) => $"{Sleutels.Partitie(taakId)}.taak.{Sleutels.Naam(taakId)}";

    public static string Huishoudverhuizing(string klantreisId, int nummer) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{klantreisId}.huishouden.{nummer}");

    public static string Traject(string klantreisId, int nummer) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{klantreisId}.traject.{nummer}");

    public static string GeplandEinde(string klantreisId, int nummer) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{klantreisId}.einde.{nummer}");

    /// <summary>One time in which the clock of the term for the decision stands still by a person.</summary>
    public static string Opschorting(string huishoudenId, int nummer) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{huishoudenId}.opschorting.{nummer}");

    public static string Verlenging(string huishoudenId, int nummer) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{huishoudenId}.verlenging.{nummer}");

    public static string Uitkering(string huishoudenId) => $"{huishoudenId}.uitkering";
}
