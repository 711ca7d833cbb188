using Azure;
using Azure.Data.Tables;

namespace InzetOpMaat.Functions;

/// <summary>One change as one plain request, which costs less than a batch of one.</summary>
internal static class Losschrijven
{
    public static async Task<IEnumerable<(Rijwijziging Wijziging, Response Antwoord)>> Schrijf(TableClient client, string partitie, Rijwijziging wijziging, CancellationToken annulering)
    {
        try
        {
            return [(wijziging, await Doe(client, partitie, wijziging, annulering))];
        }
        catch (RequestFailedException fout) when (wijziging is Rijwijziging.Verwijder && fout.Status == 404)
        {
            // Gone already.
            return [];
        }
        catch (RequestFailedException fout) when (fout.Status is 404 or 409 or 412)
        {
            throw new RijconflictException($"Rij '{wijziging.Sleutel}' is niet zoals {wijziging.GetType().Name} vraagt.", fout);
        }
    }

    public static TableEntity Entiteit(string partitie, string sleutel, string inhoud)
    {
        var rij = new TableEntity(partitie, sleutel);
        Inhoudsdelen.Schrijf(rij, inhoud);
        return rij;
    }

    private static Task<Response> Doe(TableClient client, string partitie, Rijwijziging wijziging, CancellationToken annulering) => wijziging switch
    {
        Rijwijziging.Voegtoe nieuw =>
            client.AddEntityAsync(Entiteit(partitie, nieuw.Sleutel, nieuw.Inhoud), annulering),
        Rijwijziging.Vervang anders =>
            client.UpdateEntityAsync(Entiteit(partitie, anders.Sleutel, anders.Inhoud), new ETag(anders.Versie), TableUpdateMode.Replace, annulering),
        Rijwijziging.Zet hoeDanOok =>
            client.UpsertEntityAsync(Entiteit(partitie, hoeDanOok.Sleutel, hoeDanOok.Inhoud), TableUpdateMode.Replace, annulering),
        Rijwijziging.Verwijder weg =>
            client.DeleteEntityAsync(partitie, weg.Sleutel, weg.Versie is { } versie ? new ETag(versie) : ETag.All, annulering),
        _ => throw new ArgumentException($"Onbekende wijziging {wijziging.GetType().Name}.", nameof(wijziging)),
    };
}
