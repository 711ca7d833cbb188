namespace InzetOpMaat.Orchestrations;

/// <summary>What is often asked of the list of colleagues.</summary>
internal static class Medewerkervragen
{
    /// <exception cref="InvalidOperationException">Nobody has this id.</exception>
    public static async Task<Medewerker> Vereis(this IMedewerkers medewerkers, string medewerkerId) =>
        (await medewerkers.Alle()).First(m => m.Id == medewerkerId);

    public static async Task<IReadOnlyList<Medewerker>> Met(this IMedewerkers medewerkers, Rol rol) =>
        [.. (await medewerkers.Alle()).Where(m => m.Rol == rol)];
}
