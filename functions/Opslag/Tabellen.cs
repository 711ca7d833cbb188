using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Azure.Data.Tables;

namespace InzetOpMaat.Functions;

/// <summary>The clients of the tables; a table is made at its first use.</summary>
public sealed partial class Tabellen
{
    private readonly TableServiceClient _opslag;
    private readonly string _voorvoegsel;
    private readonly ConcurrentDictionary<Tabel, Task<TableClient>> _tabellen = new();

    /// <param name="voorvoegsel">Comes before the name of every table, so that several apps can share an account.</param>
    /// <exception cref="InstellingException">No name of a table can begin so.</exception>
    public Tabellen(TableServiceClient opslag, string? voorvoegsel)
    {
        if (voorvoegsel is { Length: > 0 } && !GeldigVoorvoegsel().IsMatch(voorvoegsel))
        {
            throw new InstellingException("Instelling Opslag__Tabelvoorvoegsel mag alleen letters en cijfers bevatten, hoogstens 40, en begint met een letter.");
        }

        _opslag = opslag;
        _voorvoegsel = voorvoegsel ?? "";
    }

    public async Task<TableClient> Geef(Tabel tabel)
    {
        var taak = _tabellen.GetOrAdd(tabel, Maak);
        try
        {
            return await taak;
        }
        catch
        {
            // The next who asks tries again.
            _tabellen.TryRemove(new(tabel, taak));
            throw;
        }
    }

    // Not bound to the request that happens to be first: others wait for it too.
    private async Task<TableClient> Maak(Tabel tabel)
    {
        var client = _opslag.GetTableClient(_voorvoegsel + tabel);
        await client.CreateIfNotExistsAsync();
        return client;
    }

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9]{0,39}$")]
    private static partial Regex GeldigVoorvoegsel();
}
