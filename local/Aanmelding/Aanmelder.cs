using InzetOpMaat.Orchestrations;

namespace InzetOpMaat.Local;

/// <summary>Somebody whom a visitor of the local app can be.</summary>
internal sealed record Aanmelder(string Id, string Naam, Rol Rol)
{
    /// <summary>Those of the organisation, and one made-up person for each role that has nobody there.</summary>
    public static async Task<IReadOnlyList<Aanmelder>> Allen(IMedewerkers medewerkers)
    {
        var bekend = (await medewerkers.Alle()).Select(m => new Aanmelder(m.Id, m.Naam, m.Rol)).ToList();
        var zonder = Enum.GetValues<Rol>()
            .Where(rol => rol != Rol.Systeem && bekend.All(m => m.Rol != rol))
            .Select(rol => new Aanmelder($"{rol}-1".ToLowerInvariant(), $"{rol} 1", rol));
        return [.. bekend.Concat(zonder).OrderBy(m => m.Rol).ThenBy(m => m.Id, StringComparer.Ordinal)];
    }
}
