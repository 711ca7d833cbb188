namespace InzetOpMaat.Domain;

/// <summary>Who gets a task: the least busy colleague of the role.</summary>
public static class Toewijzing
{
    /// <summary>Fewest open tasks first, then by id; null when nobody has the role.</summary>
    public static Medewerker? Kies(IReadOnlyList<Medewerker> medewerkers, Rol rol, IReadOnlyDictionary<string, int> openTaken) => medewerkers
        .Where(medewerker => medewerker.Rol == rol)
        .OrderBy(medewerker => openTaken.GetValueOrDefault(medewerker.Id))
        .ThenBy(medewerker => medewerker.Id, StringComparer.Ordinal)
        .FirstOrDefault();
}
