namespace InzetOpMaat.Functions;

/// <summary>Ends a request with a problem document. The message is its detail: Dutch, without personal data.</summary>
public sealed class ProbleemException(int status, string detail, IReadOnlyList<Invoerfout>? fouten = null, Exception? oorzaak = null)
    : Exception(detail, oorzaak)
{
    public int Status { get; } = status;

    public IReadOnlyList<Invoerfout> Fouten { get; } = fouten ?? [];

    /// <summary>What the caller's view has become, for who may see it; null when that is not shown.</summary>
    public object? Stand { get; init; }

    public static ProbleemException Invoer(IReadOnlyList<Invoerfout> fouten) =>
        new(400, fouten.Count == 1 ? "Er is een fout in wat u stuurde." : $"Er zijn {fouten.Count} fouten in wat u stuurde.", fouten);

    public static ProbleemException NietGevonden(string wat) => new(404, $"{wat} bestaat niet.");

    /// <summary>What is asked does not fit where things stand, such as an outcome for a step that is not open.</summary>
    public static ProbleemException Strijdig(string detail) => new(409, detail);
}
