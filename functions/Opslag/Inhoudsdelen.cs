using System.Globalization;
using Azure.Data.Tables;

namespace InzetOpMaat.Functions;

/// <summary>
/// The content of a row in the properties of an entity. A property holds at most 64 KiB (32K characters), so longer
/// content is cut in parts.
/// </summary>
internal static class Inhoudsdelen
{
    public const int TekensPerDeel = 32 * 1024;
    public const int HoogsteAantal = 8;

    private const string Heel = "Inhoud";

    /// <exception cref="ArgumentException">The content is too long for a row.</exception>
    public static void Schrijf(TableEntity rij, string inhoud)
    {
        if (inhoud.Length <= TekensPerDeel)
        {
            rij[Heel] = inhoud;
            return;
        }

        var begin = 0;
        for (var deel = 0; begin < inhoud.Length; deel++)
        {
            if (deel == HoogsteAantal)
            {
                throw new ArgumentException(
                    $"De inhoud van rij '{rij.RowKey}' is te lang: {inhoud.Length} tekens in {HoogsteAantal} delen van {TekensPerDeel}.", nameof(inhoud));
            }

            var lengte = Math.Min(TekensPerDeel, inhoud.Length - begin);
            if (char.IsHighSurrogate(inhoud[begin + lengte - 1]))
            {
                // Half a character is no text and would not survive the way to the store.
                lengte--;
            }

            rij[Naam(deel)] = inhoud.Substring(begin, lengte);
            begin += lengte;
        }
    }

    public static string Lees(TableEntity rij) =>
        rij.GetString(Heel) ?? string.Concat(Enumerable.Range(0, HoogsteAantal).Select(deel => rij.GetString(Naam(deel))));

    private static string Naam(int deel) => Heel + deel.ToString(CultureInfo.InvariantCulture);
}
