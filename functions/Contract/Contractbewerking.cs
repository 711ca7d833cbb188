namespace InzetOpMaat.Functions;

/// <summary>One operation of the contract.</summary>
/// <param name="Vormen">The media types in which it answers when all is well; empty when it answers without a body.</param>
internal sealed record Contractbewerking(string Methode, IReadOnlyList<string> Segmenten, string Functie, IReadOnlyList<string> Vormen)
{
    /// <param name="segmenten">Those of a path below the base of the contract.</param>
    public bool IsOp(IReadOnlyList<string> segmenten) =>
        segmenten.Count == Segmenten.Count
        && Segmenten.Zip(segmenten).All(paar => paar.First is ['{', ..] ? paar.Second.Length > 0 : paar.First == paar.Second);
}
