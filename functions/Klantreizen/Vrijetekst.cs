using System.Globalization;

namespace InzetOpMaat.Functions;

/// <summary>What free text must be.</summary>
internal static class Vrijetekst
{
    public static IEnumerable<Invoerfout> Fouten(string? tekst, string pointer)
    {
        if (tekst is null)
        {
            yield break;
        }

        if (string.IsNullOrWhiteSpace(tekst))
        {
            yield return new(pointer, "Laat dit weg, of vul het in.");
        }
        else if (tekst.Length > Notities.Langste)
        {
            yield return new(pointer, string.Create(CultureInfo.InvariantCulture, $"Dit mag niet langer zijn dan {Notities.Langste} tekens."));
        }
        else if (tekst.Any(teken => char.IsControl(teken) && teken is not '\n' and not '\r' and not '\t'))
        {
            yield return new(pointer, "Dit mag geen stuurtekens bevatten.");
        }
    }
}
