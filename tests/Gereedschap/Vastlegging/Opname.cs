using InzetOpMaat.Local.Engine;

namespace InzetOpMaat.Gereedschap;

/// <summary>What one telling of a <see cref="Verhaal"/> leaves: each telling leaves the same.</summary>
/// <param name="Historie">By the name of its file: the track and the number of its generation.</param>
public sealed record Opname(Verhaal Verhaal, IReadOnlyDictionary<string, RecordedHistory> Historie, Toestand Toestand)
{
    private const int Zaad = 20260302;

    public static async Task<Opname> Neem(Verhaal verhaal)
    {
        ArgumentNullException.ThrowIfNull(verhaal);
        var boek = new Generatieboek();
        await using var gemeente = await Proefgemeente.Open(gepubliceerd: boek.Neem, zaad: Zaad);
        await verhaal.Loop(gemeente);
        await gemeente.Rust();
        var historie = new SortedDictionary<string, RecordedHistory>(StringComparer.Ordinal);
        foreach (var spoor in boek.Generaties(_ => verhaal.MetHistorie).GroupBy(generatie => generatie.InstanceId))
        {
            foreach (var (nummer, generatie) in spoor.Index())
            {
                historie[$"{Sleutels.Naam(spoor.Key)}.{nummer + 1}"] = generatie;
            }
        }

        return new(verhaal, historie, await Toestand.Van(gemeente));
    }

    /// <summary>Its files, by their path within the folder of a version.</summary>
    public IEnumerable<(string Pad, string Tekst)> Bestanden() =>
        Historie.Select(h => ($"historie/{Verhaal.Naam}/{h.Key}.json", h.Value.ToJson()))
            .Append(($"toestand/{Verhaal.Naam}.json", Toestand.Schrijf()));
}
