namespace InzetOpMaat.Orchestrations;

/// <summary>
/// Takes moments in a colleague's calendar before the calendar itself shows them, all cells or none, so that two
/// klanten who are planned at once never get the same moment.
/// </summary>
public sealed class Reserveringen(IRijen rijen)
{
    /// <summary>What is taken in [van, tot): the cell's moment by who took it.</summary>
    public Task<IReadOnlyList<(DateTimeOffset Cel, string Houder)>> Lees(string medewerkerId, DateTimeOffset van, DateTimeOffset tot) =>
        Lees(medewerkerId, van, Momentsleutel.Van(tot));

    /// <summary>All that is taken from an instant on.</summary>
    public Task<IReadOnlyList<(DateTimeOffset Cel, string Houder)>> Komende(string medewerkerId, DateTimeOffset van) => Lees(medewerkerId, van, "~");

    /// <summary>True when the whole span was free and is now taken for this holder.</summary>
    public async Task<bool> Neem(string medewerkerId, Tijdvak wanneer, string houder)
    {
        try
        {
            await rijen.Schrijf(
                Tabel.Reserveringen,
                medewerkerId,
                [.. Afspraakplanner.Rastercellen(wanneer).Select(cel => new Rijwijziging.Voegtoe(cel, Opslagformaat.Schrijf(houder)))]);
            return true;
        }
        catch (RijconflictException)
        {
            return false;
        }
    }

    /// <summary>Gives back only what such a holder took, so that nobody loses what was taken meanwhile.</summary>
    public async Task GeefVrij(string medewerkerId, Tijdvak wanneer, Func<string, bool> houder)
    {
        foreach (var (cel, _) in (await Lees(medewerkerId, wanneer.Begin, wanneer.Einde)).Where(genomen => houder(genomen.Houder)))
        {
            await GeefVrij(medewerkerId, new(cel, cel + Afspraakplanner.Raster));
        }
    }

    public Task GeefVrij(string medewerkerId, Tijdvak wanneer) => rijen.Schrijf(
        Tabel.Reserveringen,
        medewerkerId,
        [.. Afspraakplanner.Rastercellen(wanneer).Select(cel => new Rijwijziging.Verwijder(cel))]);

    private async Task<IReadOnlyList<(DateTimeOffset Cel, string Houder)>> Lees(string medewerkerId, DateTimeOffset van, string tot)
    {
        var gevonden = new List<(DateTimeOffset, string)>();
        await foreach (var rij in rijen.LeesReeks(Tabel.Reserveringen, medewerkerId, Momentsleutel.Van(van), tot))
        {
            gevonden.Add((Momentsleutel.Lees(rij.Sleutel), Opslagformaat.Lees<string>(rij.Inhoud)));
        }

        return gevonden;
    }
}
