using System.Collections.Concurrent;
using InzetOpMaat.Local;

namespace InzetOpMaat.Gereedschap;

/// <summary>Rows as they are now; what did not change since it was last read is not taken apart again, for who looks at years of rows each day.</summary>
public sealed class Rijgeheugen(MemoryRijen rijen)
{
    private readonly ConcurrentDictionary<(string Partitie, string Sleutel), (string Versie, object Waarde)> _gelezen = new();

    public async Task<IReadOnlyList<T>> Lees<T>(string partitie, string voorvoegsel)
        where T : class
    {
        var gevonden = new List<T>();
        await foreach (var rij in rijen.LeesReeks(Tabel.Klantreizen, partitie, voorvoegsel, Sleutels.Na(voorvoegsel)))
        {
            if (!_gelezen.TryGetValue((partitie, rij.Sleutel), out var bekend) || bekend.Versie != rij.Versie)
            {
                _gelezen[(partitie, rij.Sleutel)] = bekend = (rij.Versie, Rijinhoud.Lees<T>(rij.Inhoud));
            }

            gevonden.Add((T)bekend.Waarde);
        }

        return gevonden;
    }
}
