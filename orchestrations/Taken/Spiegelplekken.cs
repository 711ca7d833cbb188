namespace InzetOpMaat.Orchestrations;

/// <summary>Where one item of a task is.</summary>
/// <param name="Sleutel">Under which To Do keeps it; the manager has an item of his own.</param>
public sealed record Spiegelplek(string MedewerkerId, string Sleutel, Itemplek Plek);

/// <summary>Where the items of a task are in To Do, so that nobody has to look for them: a row beside the open task.</summary>
public sealed record Spiegelplekken(IReadOnlyList<Spiegelplek> Plekken)
{
    public static Spiegelplekken Geen { get; } = new([]);

    public Itemplek? Van(string medewerkerId, string sleutel) => Plekken.FirstOrDefault(Is(medewerkerId, sleutel))?.Plek;

    /// <param name="plek">Null when there is no such item.</param>
    public Spiegelplekken Met(string medewerkerId, string sleutel, Itemplek? plek) => Van(medewerkerId, sleutel) == plek
        ? this
        : new([.. Plekken.Where(p => !Is(medewerkerId, sleutel)(p)), .. plek is null ? [] : new[] { new Spiegelplek(medewerkerId, sleutel, plek) }]);

    private static Func<Spiegelplek, bool> Is(string medewerkerId, string sleutel) => p => p.MedewerkerId == medewerkerId && p.Sleutel == sleutel;
}
