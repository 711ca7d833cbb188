namespace InzetOpMaat.Orchestrations;

/// <summary>The keys from <paramref name="Vanaf"/> up to <paramref name="Tot"/>, which is not one of them.</summary>
public sealed record Sleutelreeks(string Vanaf, string Tot)
{
    /// <summary>A key alone, or with a '.' or '|' at its end all keys that begin with it: so none of our own ends.</summary>
    public static Sleutelreeks Van(string sleutel) =>
        sleutel[^1] is '.' or '|' ? new(sleutel, Sleutels.Na(sleutel)) : new(sleutel, Sleutels.Volgende(sleutel));

    /// <summary>One key, which can be asked for by name.</summary>
    public bool IsEen => Tot == Sleutels.Volgende(Vanaf);

    public bool Bevat(string sleutel) => string.CompareOrdinal(sleutel, Vanaf) >= 0 && string.CompareOrdinal(sleutel, Tot) < 0;

    public bool Bevat(Sleutelreeks ander) => string.CompareOrdinal(ander.Vanaf, Vanaf) >= 0 && string.CompareOrdinal(ander.Tot, Tot) <= 0;
}
