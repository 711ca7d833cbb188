using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;

namespace InzetOpMaat.Gereedschap;

/// <summary>
/// Holds every call of a test against the contract that the app serves: a request that succeeded was as the contract says,
/// and every answer has a status, headers, a form and a body that it knows. What breaks it fails the test.
/// </summary>
public sealed class Contractwacht(HttpMessageHandler naar) : DelegatingHandler(naar)
{
    private const string Basis = "/v1";

    private JsonObject? _contract;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var lichaam = request.Content is null ? null : await request.Content.ReadAsStringAsync(cancellationToken);
        var antwoord = await base.SendAsync(request, cancellationToken);
        if (!request.RequestUri!.AbsolutePath.StartsWith(Basis + "/", StringComparison.Ordinal) || antwoord.StatusCode == HttpStatusCode.ServiceUnavailable)
        {
            // Pages are no API; what the storage does when a test breaks it is not in the contract.
            return antwoord;
        }

        await antwoord.Content.LoadIntoBufferAsync(cancellationToken);
        _contract ??= await Contract(request.RequestUri, cancellationToken);
        var fouten = await Fouten(new(_contract), request, lichaam, antwoord, cancellationToken);
        return fouten.Count == 0
            ? antwoord
            : throw new ContractbreukException(
                $"{request.Method} {request.RequestUri.PathAndQuery} -> {(int)antwoord.StatusCode}:\n{string.Join('\n', fouten)}");
    }

    private async Task<JsonObject> Contract(Uri van, CancellationToken annulering)
    {
        using var vraag = new HttpRequestMessage(HttpMethod.Get, new Uri(van, "/v1/openapi.json"));
        using var antwoord = await base.SendAsync(vraag, annulering);
        return JsonNode.Parse(await antwoord.Content.ReadAsStringAsync(annulering))!.AsObject();
    }

    private async Task<IReadOnlyList<string>> Fouten(
        Contractschema schema, HttpRequestMessage verzoek, string? lichaam, HttpResponseMessage antwoord, CancellationToken annulering)
    {
        var segmenten = verzoek.RequestUri!.AbsolutePath[Basis.Length..].Trim('/').Split('/');
        var pad = _contract!["paths"]!.AsObject()
            .Where(p => IsOp(p.Key.Trim('/').Split('/'), segmenten))
            .OrderBy(p => p.Key.Count(teken => teken == '{'))
            .Select(p => p.Value!.AsObject())
            .FirstOrDefault();
        if (pad?[verzoek.Method.Method.ToLowerInvariant()] is not JsonObject bewerking)
        {
            return antwoord.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.MethodNotAllowed
                ? []
                : ["deze bewerking staat niet in het contract"];
        }

        List<string> fouten = antwoord.IsSuccessStatusCode ? [.. Verzoekfouten(schema, bewerking, verzoek, lichaam)] : [];
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

    private static bool IsOp(string[] vorm, string[] segmenten) =>
        vorm.Length == segmenten.Length && vorm.Zip(segmenten).All(paar => paar.First.StartsWith('{') || paar.First == paar.Second);

    private static IEnumerable<JsonObject> In(IEnumerable<JsonObject> parameters, string waar) => parameters.Where(p => p["in"]!.GetValue<string>() == waar);

    private static string Naam(JsonObject parameter) => parameter["name"]!.GetValue<string>();

    private static bool Verplicht(JsonObject deel) => deel["required"]?.GetValue<bool>() == true;

    private static bool Heeft(HttpResponseMessage antwoord, string kop) =>
        antwoord.Headers.NonValidated.Contains(kop) || antwoord.Content.Headers.NonValidated.Contains(kop);
}
