using Azure;
using Azure.Data.Tables;

namespace InzetOpMaat.Functions;

/// <summary>Several changes as one entity group transaction.</summary>
internal static class Samenschrijven
{
    public static async Task<IEnumerable<(Rijwijziging Wijziging, Response Antwoord)>> Schrijf(
        TableClient client, string partitie, IReadOnlyList<Rijwijziging> wijzigingen, CancellationToken annulering)
    {
        var over = wijzigingen;
        while (over.Count > 0)
        {
            try
            {
                var antwoorden = await client.SubmitTransactionAsync(over.Select(wijziging => Actie(partitie, wijziging)), annulering);
                return over.Zip(antwoorden.Value);
            }
            catch (RequestFailedException fout) when (fout.Status == 404)
            {
                over = await ZonderVerdwenen(client, partitie, over, fout, annulering);
            }
            catch (RequestFailedException fout) when (fout.Status is 409 or 412)
            {
                throw new RijconflictException($"Een rij van '{partitie}' is niet zoals de wijzigingen vragen.", fout);
            }
        }

        return [];
    }

    // The store refuses the whole set for one row that is gone. To delete what is gone is fine, to replace it is not.
    private static async Task<IReadOnlyList<Rijwijziging>> ZonderVerdwenen(
        TableClient client, string partitie, IReadOnlyList<Rijwijziging> wijzigingen, RequestFailedException fout, CancellationToken annulering)
    {
        var over = new List<Rijwijziging>();
        foreach (var wijziging in wijzigingen)
        {
            if (wijziging is not Rijwijziging.Verwijder || await Bestaat(client, partitie, wijziging.Sleutel, annulering))
            {
                over.Add(wijziging);
            }
        }

        return over.Count < wijzigingen.Count
            ? over
            : throw new RijconflictException($"Een rij van '{partitie}' die vervangen moest worden is er niet meer.", fout);
    }

    private static async Task<bool> Bestaat(TableClient client, string partitie, string sleutel, CancellationToken annulering) =>
        (await client.GetEntityIfExistsAsync<TableEntity>(partitie, sleutel, ["RowKey"], annulering)).HasValue;

    private static TableTransactionAction Actie(string partitie, Rijwijziging wijziging) => wijziging switch
    {
        Rijwijziging.Voegtoe nieuw =>
            new(TableTransactionActionType.Add, Losschrijven.Entiteit(partitie, nieuw.Sleutel, nieuw.Inhoud)),
        Rijwijziging.Vervang anders =>
            new(TableTransactionActionType.UpdateReplace, Losschrijven.Entiteit(partitie, anders.Sleutel, anders.Inhoud), new ETag(anders.Versie)),
        Rijwijziging.Zet hoeDanOok =>
            new(TableTransactionActionType.UpsertReplace, Losschrijven.Entiteit(partitie, hoeDanOok.Sleutel, hoeDanOok.Inhoud)),
        Rijwijziging.Verwijder weg =>
            new(TableTransactionActionType.Delete, new TableEntity(partitie, weg.Sleutel), weg.Versie is { } versie ? new ETag(versie) : ETag.All),
        _ => throw new ArgumentException($"Onbekende wijziging {wijziging.GetType().Name}.", nameof(wijziging)),
    };
}
