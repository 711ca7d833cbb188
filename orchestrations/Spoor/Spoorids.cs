namespace InzetOpMaat.Orchestrations;

/// <summary>The instance ids of tracks: pseudonymous and deterministic.</summary>
public static class Spoorids
{
    public static string Klantreis(string klantreisId) => klantreisId;

    public static string Afspraak(string klantreisId, Afspraaknaam naam) =>
        $"{klantreisId}.afspraak.{naam}";

    public static string Taak(string taakId) => $"{Sleutels.Partitie(taakId)}.taak.{Sleutels.Naam(taakId)}";

    public static string Huishoudverhuizing(string klantreisId, int nummer) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{klantreisId}.huishouden.{nummer}");

    public static string Traject(string klantreisId, int nummer) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{klantreisId}.traject.{nummer}");

    public static string Uitkering(string huishoudenId) => $"{huishoudenId}.uitkering";
}
