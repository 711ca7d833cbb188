using System.Runtime.CompilerServices;
using Azure;
using Azure.Data.Tables;

namespace InzetOpMaat.Functions;

/// <summary>Rows in Azure Tables.</summary>
public sealed class TabelRijen(Tabellen tabellen) : IRijen
{
    private const int HoogsteAantalPerPagina = 1000;

    // Most readers want a small partition or a first page; who reads on gets full pages.
    private const int EerstePagina = 100;

    public async Task<Rij?> Lees(Tabel tabel, string partitie, string sleutel, CancellationToken annulering = default)
    {
        var client = await tabellen.Geef(tabel);
        var rij = await client.GetEntityIfExistsAsync<TableEntity>(partitie, sleutel, cancellationToken: annulering);
        return rij.HasValue ? Rij(rij.Value!) : null;
    }

    public async IAsyncEnumerable<Rij> LeesReeks(
        Tabel tabel, string partitie, string vanaf, string tot, [EnumeratorCancellation] CancellationToken annulering = default)
    {
        var filter = $"PartitionKey eq '{Citaat(partitie)}' and RowKey ge '{Citaat(vanaf)}' and RowKey lt '{Citaat(tot)}'";
        await foreach (var rij in Zoek(await tabellen.Geef(tabel), filter, null, EerstePagina, annulering))
        {
            yield return Rij(rij);
        }
    }

    /// <summary>By a filter of at most fifteen comparisons, which is what the service takes in one question.</summary>
    public async IAsyncEnumerable<Rij> LeesReeksen(
        Tabel tabel, string partitie, IReadOnlyList<Sleutelreeks> reeksen, [EnumeratorCancellation] CancellationToken annulering = default)
    {
        foreach (var deel in Reeksfilter.Delen(reeksen))
        {
            var filter = $"PartitionKey eq '{Citaat(partitie)}' and ({Reeksfilter.Van(deel)})";
            await foreach (var rij in Zoek(await tabellen.Geef(tabel), filter, null, HoogsteAantalPerPagina, annulering))
            {
                yield return Rij(rij);
            }
        }
    }

    public async Task<IReadOnlyDictionary<string, string>> Schrijf(
        Tabel tabel, string partitie, IReadOnlyList<Rijwijziging> wijzigingen, CancellationToken annulering = default)
    {
        Rijenset.Controleer(partitie, wijzigingen);
        var versies = new Dictionary<string, string>();
        if (wijzigingen.Count == 0)
        {
            return versies;
        }

        var client = await tabellen.Geef(tabel);
        var antwoorden = wijzigingen.Count == 1
            ? await Losschrijven.Schrijf(client, partitie, wijzigingen[0], annulering)
            : await Samenschrijven.Schrijf(client, partitie, wijzigingen, annulering);
        foreach (var (wijziging, antwoord) in antwoorden)
        {
            if (antwoord.Headers.ETag is { } versie)
            {
                versies[wijziging.Sleutel] = versie.ToString();
            }
        }

        return versies;
    }

    public async IAsyncEnumerable<string> Partities(Tabel tabel, [EnumeratorCancellation] CancellationToken annulering = default)
    {
        string? vorige = null;
        await foreach (var rij in Zoek(await tabellen.Geef(tabel), null, ["PartitionKey"], HoogsteAantalPerPagina, annulering))
        {
            if (rij.PartitionKey != vorige)
            {
                yield return vorige = rij.PartitionKey;
            }
        }
    }

    private static async IAsyncEnumerable<TableEntity> Zoek(
        TableClient client,
        string? filter,
        string[]? velden,
        int perPagina,
        [EnumeratorCancellation] CancellationToken annulering)
    {
        string? verder = null;
        do
        {
            var volgende = await Pagina(client, filter, velden, verder, perPagina, annulering);
            foreach (var rij in volgende.Values)
            {
                yield return rij;
            }

            verder = volgende.ContinuationToken;
            perPagina = HoogsteAantalPerPagina;
        }
        while (!string.IsNullOrEmpty(verder));
    }

    private static async Task<Page<TableEntity>> Pagina(
        TableClient client, string? filter, string[]? velden, string? verder, int perPagina, CancellationToken annulering)
    {
        await foreach (var pagina in client
            .QueryAsync<TableEntity>(filter, perPagina, velden, annulering)
            .AsPages(verder, perPagina))
        {
            return pagina;
        }

        throw new InvalidOperationException("Een zoekvraag gaf geen enkele pagina.");
    }

    private static Rij Rij(TableEntity rij) =>
        new(rij.PartitionKey, rij.RowKey, Inhoudsdelen.Lees(rij), rij.ETag.ToString());

    internal static string Citaat(string tekst) => tekst.Replace("'", "''", StringComparison.Ordinal);
}
