using System.Security.Cryptography;
using System.Text;
using Microsoft.Graph.Models;

namespace InzetOpMaat.Functions;

/// <summary>
/// Our key on an item in Graph: a single-value extended property, which a filter can find again (Graph docs
/// "Get singleValueLegacyExtendedProperty"). The name compares by case and the value does not, so keys that differ by
/// case only would be the same item.
/// </summary>
public static class Graphsleutel
{
    public const string Eigenschap = "String {6f2c7a5e-9b1d-4c0e-8d57-1e3a4b90c2d1} Name InzetOpMaatSleutel";

    public static SingleValueLegacyExtendedProperty Voor(string sleutel) => new() { Id = Eigenschap, Value = sleutel };

    /// <summary>The documented form; a quote is doubled, as OData wants.</summary>
    public static string Filter(string sleutel) =>
        $"singleValueExtendedProperties/Any(ep: ep/id eq '{Eigenschap}' and ep/value eq '{sleutel.Replace("'", "''", StringComparison.Ordinal)}')";

    /// <summary>
    /// Graph answers a second create with the same id and content with the first event, and one with other content with
    /// <c>ErrorDuplicateTransactionId</c> (Graph docs "event resource type", transactionId).
    /// </summary>
    public static string Transactie(string agenda, string sleutel) =>
        new Guid(SHA256.HashData(Encoding.UTF8.GetBytes($"{agenda.ToUpperInvariant()}/{sleutel}")).AsSpan(0, 16)).ToString();
}
