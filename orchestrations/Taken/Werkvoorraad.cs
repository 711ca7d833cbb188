namespace InzetOpMaat.Orchestrations;

/// <summary>
/// The open tasks of each colleague: an index on the tasks in the partitions of journeys and households
/// (<see cref="Tabel.Taken"/>, partition: medewerkerId), which can be rebuilt from them.
/// </summary>
public sealed class Werkvoorraad(IRijen rijen)
{
    /// <summary>Brings the index in line with a task as it is now.</summary>
    public Task Werkbij(Taak taak) => rijen.Schrijf(
        Tabel.Taken,
        taak.MedewerkerId,
        [taak.Status == Taakstatus.Open
            ? new Rijwijziging.Zet(Sleutel(taak), Rijinhoud.Schrijf(taak))
            : new Rijwijziging.Verwijder(Sleutel(taak))]);

    /// <summary>The open tasks of one colleague, earliest fatale datum first, from a key on.</summary>
    public async IAsyncEnumerable<(string Sleutel, Taak Taak)> Open(string medewerkerId, string? na = null)
    {
        await foreach (var rij in rijen.LeesReeks(Tabel.Taken, medewerkerId, na is null ? "0" : na + "\u0001", ":"))
        {
            yield return (rij.Sleutel, Rijinhoud.Lees<Taak>(rij.Inhoud));
        }
    }

    /// <summary>How many open tasks each of these colleagues has.</summary>
    public async Task<IReadOnlyDictionary<string, int>> OpenTaken(IEnumerable<string> medewerkerIds)
    {
        var aantallen = new Dictionary<string, int>();
        foreach (var medewerkerId in medewerkerIds)
        {
            var aantal = 0;
            await foreach (var _ in rijen.LeesReeks(Tabel.Taken, medewerkerId, "0", ":"))
            {
                aantal++;
            }

            aantallen[medewerkerId] = aantal;
        }

        return aantallen;
    }

    private static string Sleutel(Taak taak) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{taak.Fataledatum.Datum:yyyyMMdd}.{taak.Id}");
}
