namespace InzetOpMaat.Orchestrations;

/// <summary>What every store asks of a set of changes, whatever it is made of (an entity group transaction of Azure Tables).</summary>
public static class Rijenset
{
    public const int HoogsteAantal = 100;

    /// <exception cref="ArgumentException">Too many changes, two for one row, or a key that Azure Tables does not take.</exception>
    public static void Controleer(string partitie, IReadOnlyList<Rijwijziging> wijzigingen)
    {
        if (wijzigingen.Count > HoogsteAantal)
        {
            throw new ArgumentException($"{wijzigingen.Count} wijzigingen in een keer; hoogstens {HoogsteAantal}.", nameof(wijzigingen));
        }

        ControleerSleutel(partitie, nameof(partitie));
        var sleutels = new HashSet<string>(StringComparer.Ordinal);
        foreach (var wijziging in wijzigingen)
        {
            ControleerSleutel(wijziging.Sleutel, nameof(wijzigingen));
            if (!sleutels.Add(wijziging.Sleutel))
            {
                throw new ArgumentException($"Twee wijzigingen voor rij '{wijziging.Sleutel}'.", nameof(wijzigingen));
            }
        }
    }

    private static void ControleerSleutel(string sleutel, string parameter)
    {
        if (sleutel.Length is 0 or > 512 || sleutel.Any(teken => teken is '/' or '\\' or '#' or '?' || char.IsControl(teken)))
        {
            throw new ArgumentException($"'{sleutel}' kan geen sleutel zijn.", parameter);
        }
    }
}
