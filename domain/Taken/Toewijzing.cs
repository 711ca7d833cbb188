namespace InzetOpMaat.Domain;

/// <summary>Who gets a task: of the colleagues of the role, the klant's own team first, and of those the least busy.</summary>
public static class Toewijzing
{
    /// <summary>The given team first, then fewest open tasks, then by id; null when nobody has the role.</summary>
    public static Medewerker? Kies(
        IReadOnlyList<Medewerker> medewerkers, Rol rol, IReadOnlyDictionary<string, int> openTaken, string? team = null) => medewerkers
        .Where(medewerker => medewerker.Rol == rol)
        .OrderBy(medewerker => team is null || medewerker.Team == team ? 0 : 1)
        .ThenBy(medewerker => openTaken.GetValueOrDefault(medewerker.Id))
        .ThenBy(medewerker => medewerker.Id, StringComparer.Ordinal)
        .FirstOrDefault();

    /// <summary>
    /// To whom each task goes when it leaves its owner: spread so that nobody gets more than the others, the earliest
    /// fatale datum first. Null for a task that no other colleague of its role can take.
    /// </summary>
    /// <param name="medewerkers">Who may get one; the owner of a task never gets his own.</param>
    public static IReadOnlyDictionary<string, string?> Verdeel(
        IEnumerable<Taak> taken, IReadOnlyList<Medewerker> medewerkers, IReadOnlyDictionary<string, int> openTaken)
    {
        var last = openTaken.ToDictionary();
        var verdeling = new Dictionary<string, string?>();
        foreach (var taak in taken.OrderBy(taak => taak.Fataledatum.Datum).ThenBy(taak => taak.Id, StringComparer.Ordinal))
        {
            var team = medewerkers.FirstOrDefault(medewerker => medewerker.Id == taak.MedewerkerId)?.Team;
            var anderen = medewerkers.Where(medewerker => medewerker.Id != taak.MedewerkerId).ToList();
            var naar = Kies(anderen, taak.Rol, last, team)?.Id;
            verdeling[taak.Id] = naar;
            if (naar is not null)
                last[naar] = last.GetValueOrDefault(naar) + 1;
        }

        return verdeling;
    }

    /// <summary>Why a colleague cannot have the task, in Dutch; null when he can. A manager can have what a manager may finish.</summary>
    /// <param name="afronders">The roles that may finish it.</param>
    public static string? Bezwaar(Taak taak, Medewerker? naar, IReadOnlyList<Rol> afronders) => naar switch
    {
        _ when taak.Status != Taakstatus.Open => $"Deze taak staat niet meer open: {taak.Status}.",
        null => "Deze medewerker kennen wij niet.",
        _ when naar.Id == taak.MedewerkerId => $"Deze taak staat al op de lijst van {naar.Id}.",
        _ when naar.Rol != taak.Rol && !(naar.Rol == Rol.Manager && afronders.Contains(Rol.Manager)) => $"Deze taak is voor de rol {taak.Rol}.",
        _ => null,
    };
}
