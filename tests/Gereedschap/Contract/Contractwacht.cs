using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;

namespace InzetOpMaat.Gereedschap;

/// <summary>
/// Holds every call of a test against the contract that the app serves: a request that succeeded was as the contract says,
/// and every answer has a status, headers, a form and a body that it knows. What breaks it fails the test.
/// </summary>
/// <param name="verzoeken">Whether what was asked is checked too; a test that asks wrong things on purpose wants only the answers checked.</param>
public sealed class Contractwacht(HttpMessageHandler naar, bool verzoeken = true) : DelegatingHandler(naar)
{
    private const string Basis = "/v1";

    // Every app of a process serves the same contract.
    private static Contractboek? _boek;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var lichaam = verzoeken && request.Content is { } inhoud ? await inhoud.ReadAsStringAsync(cancellationToken) : null;
        var antwoord = await base.SendAsync(request, cancellationToken);
        if (!request.RequestUri!.AbsolutePath.StartsWith(Basis + "/", StringComparison.Ordinal) || antwoord.StatusCode == HttpStatusCode.ServiceUnavailable)
        {
            // Pages are no API; what the storage does when a test breaks it is not in the contract.
            return antwoord;
        }

        await antwoord.Content.LoadIntoBufferAsync(cancellationToken);
        if (!verzoeken && antwoord.Content.Headers.ContentLength == 0 && !antwoord.IsSuccessStatusCode && !Heeft(antwoord, "API-Version"))
        {
            // The web server refused it before it was a request of ours.
            return antwoord;
        }

        var boek = _boek ??= await Contract(request.RequestUri, cancellationToken);
        var fouten = await Fouten(boek, request, lichaam, antwoord, cancellationToken);
        return fouten.Count == 0
            ? antwoord
            : throw new ContractbreukException(
                $"{request.Method} {request.RequestUri.PathAndQuery} -> {(int)antwoord.StatusCode}:\n{string.Join('\n', fouten)}");
    }

    private async Task<Contractboek> Contract(Uri van, CancellationToken annulering)
    {
        using var vraag = new HttpRequestMessage(HttpMethod.Get, new Uri(van, "/v1/openapi.json"));
        using var antwoord = await base.SendAsync(vraag, annulering);
        return new(JsonNode.Parse(await antwoord.Content.ReadAsStringAsync(annulering))!.AsObject());
    }

    private async Task<IReadOnlyList<string>> Fouten(
        Contractboek boek, HttpRequestMessage verzoek, string? lichaam, HttpResponseMessage antwoord, CancellationToken annulering)
    {
        var schema = boek.Schema;
        if (boek.Bewerking(verzoek.Method, verzoek.RequestUri!.AbsolutePath[Basis.Length..]) is not { } bewerking)
        {
            return antwoord.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.MethodNotAllowed or HttpStatusCode.RequestEntityTooLarge
                ? []
                : ["deze bewerking staat niet in het contract"];
        }

        List<string> fouten = verzoeken && antwoord.IsSuccessStatusCode ? [.. Verzoekfouten(schema, bewerking, verzoek, lichaam)] : [];
        var status = ((int)antwoord.StatusCode).ToString(System.Globalization.CultureInfo.InvariantCulture);
        return bewerking["responses"]![status] is { } beschreven
            ? [.. fouten, .. Antwoordfouten(schema, schema.Volg(beschreven), antwoord, await antwoord.Content.ReadAsStringAsync(annulering))]
            : [.. fouten, $"status {status} staat niet in het contract"];
    }

    private static IEnumerable<string> Verzoekfouten(Contractschema schema, JsonObject bewerking, HttpRequestMessage verzoek, string? lichaam)
    {
        var parameters = (bewerking["parameters"]?.AsArray() ?? []).Select(parameter => schema.Volg(parameter!)).ToList();
        var vraag = verzoek.RequestUri!.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Select(deel => deel.Split('=', 2)[0]).ToHashSet();
        foreach (var naam in vraag.Except(In(parameters, "query").Select(Naam)))
        {
            yield return $"parameter {naam} staat niet in het contract";
        }

        foreach (var parameter in In(parameters, "header").Where(Verplicht).Where(p => !verzoek.Headers.Contains(Naam(p))))
        {
            yield return $"de verplichte header {Naam(parameter)} ontbreekt";
        }

        if (lichaam is not null && verzoek.Content!.Headers.ContentType?.MediaType is { } soort)
        {
            if (bewerking["requestBody"] is not { } verwacht || schema.Volg(verwacht)["content"]![soort] is not { } vorm)
            {
                yield return $"een lichaam in {soort} staat niet in het contract";
            }
            else if (soort == "application/json")
            {
                foreach (var fout in schema.Fouten(vorm["schema"]!, JsonNode.Parse(lichaam)))
                {
                    yield return $"verzoek {fout}";
                }
            }
        }
    }

    private static IEnumerable<string> Antwoordfouten(Contractschema schema, JsonObject beschreven, HttpResponseMessage antwoord, string lichaam)
    {
        foreach (var (naam, kop) in beschreven["headers"]?.AsObject() ?? [])
        {
            if (Verplicht(schema.Volg(kop!)) && !Heeft(antwoord, naam))
            {
                yield return $"de header {naam} ontbreekt";
            }
        }

        if (lichaam.Length == 0)
        {
            yield break;
        }

        var soort = antwoord.Content.Headers.ContentType?.MediaType ?? "";
        if (beschreven["content"]?[soort] is not { } vorm)
        {
            yield return $"een antwoord in '{soort}' staat niet in het contract";
        }
        else if (soort.EndsWith("json", StringComparison.Ordinal))
        {
            foreach (var fout in schema.Fouten(vorm["schema"]!, JsonNode.Parse(lichaam)))
            {
                yield return $"antwoord {fout}";
            }
        }
    }

    private static IEnumerable<JsonObject> In(IEnumerable<JsonObject> parameters, string waar) => parameters.Where(p => p["in"]!.GetValue<string>() == waar);

    private static string Naam(JsonObject parameter) => parameter["name"]!.GetValue<string>();

    private static bool Verplicht(JsonObject deel) => deel["required"]?.GetValue<bool>() == true;

    private static bool Heeft(HttpResponseMessage antwoord, string kop) =>
        antwoord.Headers.NonValidated.Contains(kop) || antwoord.Content.Headers.NonValidated.Contains(kop);
}
