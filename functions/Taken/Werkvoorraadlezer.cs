namespace InzetOpMaat.Functions;

/// <summary>The open tasks of several colleagues as one list, earliest fatale datum first.</summary>
public sealed class Werkvoorraadlezer(Werkvoorraad werkvoorraad, IMedewerkers medewerkers)
{
    /// <param name="na">The key of the last task of the previous page; null for the first page.</param>
    internal async IAsyncEnumerable<(string Sleutel, Taak Taak)> Lees(string? medewerkerId, Rol? rol, string? na)
    {
        var allen = await medewerkers.Alle();
        var rijen = new List<IAsyncEnumerator<(string Sleutel, Taak Taak)>>();
        try
        {
            var wachtrij = new PriorityQueue<IAsyncEnumerator<(string Sleutel, Taak Taak)>, string>(StringComparer.Ordinal);
            foreach (var medewerker in allen.Where(m => (medewerkerId is null || m.Id == medewerkerId) && (rol is null || m.Rol == rol)))
            {
                var rij = werkvoorraad.Open(medewerker.Id, na).GetAsyncEnumerator();
                rijen.Add(rij);
                await Zetin(wachtrij, rij);
            }

            while (wachtrij.TryDequeue(out var eerste, out _))
            {
                yield return eerste.Current;
                await Zetin(wachtrij, eerste);
            }
        }
        finally
        {
            foreach (var rij in rijen)
            {
                await rij.DisposeAsync();
            }
        }
    }

    private static async Task Zetin(
        PriorityQueue<IAsyncEnumerator<(string Sleutel, Taak Taak)>, string> wachtrij, IAsyncEnumerator<(string Sleutel, Taak Taak)> rij)
    {
        if (await rij.MoveNextAsync())
        {
            wachtrij.Enqueue(rij, rij.Current.Sleutel);
        }
    }
}
