using Azure;

namespace InzetOpMaat.Functions;

/// <summary>Whether the storage account may answer later what it did not answer now.</summary>
internal static class Opslagstoring
{
    /// <summary>Without any answer, the client throws what each of its tries met.</summary>
    public static bool IsTijdelijk(Exception fout) => fout switch
    {
        RequestFailedException { Status: 0 or 408 or 429 or >= 500 } => true,
        AggregateException { InnerExceptions: { Count: > 0 } pogingen } => pogingen.All(IsTijdelijk),
        _ => false,
    };

    /// <param name="waarvan">What is stored there.</param>
    public static TijdelijkeStoringException Van(Exception fout, string waarvan) =>
        new($"De opslag van {waarvan} antwoordde {(fout as RequestFailedException)?.Status ?? 0} {(fout as RequestFailedException)?.ErrorCode}.", fout);
}
