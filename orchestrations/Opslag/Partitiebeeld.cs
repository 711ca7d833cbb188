namespace InzetOpMaat.Orchestrations;

/// <summary>
/// What one activity will look at in a partition, read in one request when it first looks. What the activity writes is
/// read anew, and after a conflict all of it: so it never sees older rows than it saw before.
/// </summary>
/// <param name="buiten">Of whoever called with a picture of its own; null when nobody did.</param>
internal sealed class Partitiebeeld(IRijen rijen, string partitie, IReadOnlyList<Sleutelreeks> reeksen, Partitiebeeld? buiten)
{
    private readonly HashSet<string> _veranderd = new(StringComparer.Ordinal);
    private SortedDictionary<string, Rij>? _rijen;
    private bool _gesloten;

    /// <summary>The picture that shows all of a range; null when none does, and the store has to be asked.</summary>
    public static Partitiebeeld? Van(Partitiebeeld? beeld, string partitie, Sleutelreeks reeks)
    {
        while (beeld is not null && !beeld.Toont(partitie, reeks))
        {
            beeld = beeld.Verder(partitie);
        }

        return beeld;
    }

    public async Task<Rij?> Lees(string sleutel, CancellationToken annulering) =>
        (await Laad(annulering)).GetValueOrDefault(sleutel);

    public async Task<IReadOnlyList<Rij>> Lees(Sleutelreeks reeks, CancellationToken annulering) =>
        [.. (await Laad(annulering)).Values.Where(rij => reeks.Bevat(rij.Sleutel))];

    /// <summary>These rows were written by this activity.</summary>
    public void Veranderd(string waar, IEnumerable<string> sleutels)
    {
        if (waar == partitie)
        {
            _veranderd.UnionWith(sleutels);
        }

        buiten?.Veranderd(waar, sleutels);
    }

    /// <summary>Another was first: all is read again.</summary>
    public void Vergeet(string waar)
    {
        if (waar == partitie)
        {
            _rijen = null;
            _veranderd.Clear();
        }

        buiten?.Vergeet(waar);
    }

    /// <summary>Whoever still runs after the activity looks for itself.</summary>
    public void Sluit() => _gesloten = true;

    /// <summary>What is around a picture of the same partition is older.</summary>
    private Partitiebeeld? Verder(string waar) => waar == partitie ? null : buiten;

    private bool Toont(string waar, Sleutelreeks reeks) =>
        !_gesloten && waar == partitie && reeksen.Any(r => r.Bevat(reeks)) && !_veranderd.Any(reeks.Bevat);

    private async Task<SortedDictionary<string, Rij>> Laad(CancellationToken annulering)
    {
        if (_rijen is { } gelezen)
        {
            return gelezen;
        }

        var nieuw = new SortedDictionary<string, Rij>(StringComparer.Ordinal);
        await foreach (var rij in rijen.LeesReeksen(Tabel.Klantreizen, partitie, reeksen, annulering))
        {
            nieuw[rij.Sleutel] = rij;
        }

        return _rijen = nieuw;
    }
}
