using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace InzetOpMaat.Functions;

/// <summary>Reads a JSON body and finds every mistake in it at once.</summary>
public static class Lichaam
{
    public const int HoogsteAantalBytes = 1024 * 1024;

    private static readonly JsonDocumentOptions Lezen = new() { MaxDepth = 32 };

    /// <summary>
    /// Reads a body: an unknown or missing member, a value of another kind and an unknown value of a closed set are
    /// all noted. What could be read is in the result; a member that is wrong or missing is null or its default there.
    /// </summary>
    /// <exception cref="ProbleemException">Not JSON by its content type (415), too large (413), or not JSON at all (400).</exception>
    public static async Task<GelezenLichaam<T>> Lees<T>(HttpRequest verzoek, CancellationToken annulering = default)
        where T : class
    {
        return Lees<T>(await LeesJson(verzoek, annulering));
    }

    /// <summary>Reads a body as it was sent, for what finds the mistakes in it itself.</summary>
    /// <exception cref="ProbleemException">Not JSON by its content type (415), too large (413), or no text (400).</exception>
    public static async Task<string> LeesTekst(HttpRequest verzoek, CancellationToken annulering = default)
    {
        var tekst = await LeesJson(verzoek, annulering);
        return Utf8.IsValid(tekst.Span) ? Encoding.UTF8.GetString(tekst.Span) : throw GeenUtf8();
    }

    /// <summary>Reads a body of one media type as it was sent.</summary>
    /// <exception cref="ProbleemException">Another media type (415), too large (413), or no UTF-8 (400).</exception>
    internal static async Task<string> LeesTekst(HttpRequest verzoek, string mediatype, CancellationToken annulering = default)
    {
        if (!MediaTypeHeaderValue.TryParse(verzoek.ContentType, out var soort) || !soort.MediaType.Equals(mediatype, StringComparison.OrdinalIgnoreCase))
        {
            throw new ProbleemException(415, $"Stuur het lichaam als {mediatype}.");
        }

        var tekst = await LeesBytes(verzoek, HoogsteAantalBytes, annulering);
        return Utf8.IsValid(tekst.Span) ? Encoding.UTF8.GetString(tekst.Span) : throw new ProbleemException(400, "Het lichaam is geen geldige UTF-8.", [new("", "Sla het bestand op als UTF-8.")]);
    }

    /// <summary>Reads a form of a page of ours; empty when the body is none.</summary>
    /// <exception cref="ProbleemException">It claims to be one and is not, or has names or values of a length that no page sends (400).</exception>
    public static async Task<IFormCollection> LeesFormulier(HttpRequest verzoek, CancellationToken annulering = default)
    {
        try
        {
            return verzoek.HasFormContentType ? await verzoek.ReadFormAsync(annulering) : FormCollection.Empty;
        }
        catch (Exception fout) when (fout is InvalidDataException or IOException and not BadHttpRequestException)
        {
            throw new ProbleemException(400, "Het formulier is niet te lezen.", oorzaak: fout);
        }
    }

    internal static GelezenLichaam<T> Lees<T>(ReadOnlyMemory<byte> tekst)
        where T : class
    {
        using var document = Ontleed(tekst);
        var controle = new Vormcontrole();
        try
        {
            var waarde = controle.Controleer(document.RootElement, typeof(T), "");
            return new(waarde is null ? null : Vormcontrole.Maak<T>(waarde), controle.Fouten);
        }
        catch (InvalidOperationException fout)
        {
            // An escape that is half a character, such as "\ud800", shows only when the text is used.
            throw Onleesbaar("Het lichaam bevat een onvolledig teken.", fout);
        }
    }

    internal static ProbleemException TeGroot(Exception? oorzaak = null, int hoogste = HoogsteAantalBytes) =>
        new(413, $"Het lichaam is groter dan {hoogste / HoogsteAantalBytes} MiB.", oorzaak: oorzaak);

    private static JsonDocument Ontleed(ReadOnlyMemory<byte> tekst)
    {
        if (!Utf8.IsValid(tekst.Span))
        {
            throw GeenUtf8();
        }

        try
        {
            return JsonDocument.Parse(tekst, Lezen);
        }
        catch (JsonException fout)
        {
            throw Onleesbaar($"Geen geldige JSON: fout op regel {fout.LineNumber + 1}, teken {fout.BytePositionInLine + 1}.", fout);
        }
    }

    private static ProbleemException GeenUtf8() => Onleesbaar("Het lichaam is geen geldige UTF-8.");

    private static ProbleemException Onleesbaar(string melding, Exception? oorzaak = null) =>
        new(400, "Het lichaam is geen leesbare JSON.", [new("", melding)], oorzaak);

    private static Task<ReadOnlyMemory<byte>> LeesJson(HttpRequest verzoek, CancellationToken annulering) => verzoek.HasJsonContentType()
        ? LeesBytes(verzoek, HoogsteAantalBytes, annulering)
        : throw new ProbleemException(415, "Stuur het lichaam als application/json.");

    /// <summary>Reads a body of any kind. The declared length is not trusted: a chunked body has none.</summary>
    /// <exception cref="ProbleemException">413: it is larger than <paramref name="hoogste"/> bytes.</exception>
    internal static async Task<ReadOnlyMemory<byte>> LeesBytes(HttpRequest verzoek, int hoogste, CancellationToken annulering)
    {
        using var buffer = new MemoryStream();
        var stuk = new byte[16 * 1024];
        int gelezen;
        while ((gelezen = await verzoek.Body.ReadAsync(stuk, annulering)) > 0)
        {
            buffer.Write(stuk, 0, gelezen);
            if (buffer.Length > hoogste)
            {
                throw TeGroot(hoogste: hoogste);
            }
        }

        return buffer.ToArray();
    }
}
