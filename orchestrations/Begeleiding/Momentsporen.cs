using System.Globalization;

namespace InzetOpMaat.Orchestrations;

/// <summary>Which track is about which recurring moment.</summary>
internal static class Momentsporen
{
    public static string SpoorId(string klantreisId, Momentsoort soort, int nummer) => soort.Afspraak() is { } afspraak
        ? Spoorids.Afspraak(klantreisId, new(afspraak, nummer))
        : Spoorids.Taak(Taak.IdVoor(klantreisId, soort.Taak()!.Value, nummer.ToString(CultureInfo.InvariantCulture)));

    /// <summary>What is under way.</summary>
    public static IEnumerable<KeyValuePair<Momentsoort, Momentstand>> Lopend(Begeleiding begeleiding) =>
        begeleiding.Momenten.Where(moment => moment.Value.LopendDoel is not null);

    /// <summary>The moment under way that a track is about; null when it is about none.</summary>
    public static Momentsoort? Van(Begeleiding begeleiding, string spoorId) => Lopend(begeleiding)
        .Where(moment => SpoorId(Sleutels.Partitie(spoorId), moment.Key, moment.Value.Nummer) == spoorId)
        .Select(moment => (Momentsoort?)moment.Key)
        .FirstOrDefault();
}
