using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace InzetOpMaat.Functions;

/// <summary>Whether what a caller accepts is among what a function answers with (RFC 9110 §12.5.1). Errors are problem documents, whatever is accepted.</summary>
internal static class Antwoordvorm
{
    /// <exception cref="ProbleemException">406: none of the forms is accepted.</exception>
    public static void Controleer(IHeaderDictionary koppen, IReadOnlyList<string> vormen)
    {
        if (vormen.Count == 0 || koppen.Accept.Count == 0)
        {
            return;
        }

        // What cannot be read is no wish.
        if (MediaTypeHeaderValue.TryParseList(koppen.Accept, out var wensen) && !vormen.Any(vorm => Past(vorm, wensen)))
        {
            throw new ProbleemException(406, $"Wij antwoorden hier alleen in: {string.Join(", ", vormen)}.");
        }
    }

    /// <summary>The form that is accepted best; the first when nothing is asked, or all is as good.</summary>
    public static string Kies(IHeaderDictionary koppen, params string[] vormen) => MediaTypeHeaderValue.TryParseList(koppen.Accept, out var wensen)
        ? vormen.MaxBy(vorm => Wens(vorm, wensen) is { } wens ? wens.Quality ?? 1 : 0)!
        : vormen[0];

    /// <summary>Quality zero is a refusal.</summary>
    private static bool Past(string vorm, IEnumerable<MediaTypeHeaderValue> wensen) => Wens(vorm, wensen) is { } wens && wens.Quality != 0;

    /// <summary>The most precise wish about a form.</summary>
    private static MediaTypeHeaderValue? Wens(string vorm, IEnumerable<MediaTypeHeaderValue> wensen)
    {
        var soort = MediaTypeHeaderValue.Parse(vorm);
        return wensen
            .Where(w => soort.IsSubsetOf(new MediaTypeHeaderValue(w.MediaType)))
            .OrderBy(w => w.MatchesAllTypes ? 2 : w.MatchesAllSubTypes ? 1 : 0)
            .FirstOrDefault();
    }
}
