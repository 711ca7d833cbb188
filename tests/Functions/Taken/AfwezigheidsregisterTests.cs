using System.Runtime.CompilerServices;
using InzetOpMaat.Local;

namespace InzetOpMaat.Functions.Tests;

public class AfwezigheidsregisterTests
{
    private static readonly DateOnly _dag = new(2026, 3, 2);

    [Fact]
    public async Task Van_alle_collegas_wordt_tegelijk_gevraagd_wie_er_is()
    {
        var rijen = new Samen(new MemoryRijen(), 3);
        var register = new Afwezigheidsregister(rijen, new Opslag(rijen));
        await register.Zet(new() { Id = "a", MedewerkerId = "c2", Van = _dag, Tot = _dag, GemeldOp = default, GemeldDoor = "manager-1", Status = Afwezigheidstatus.Akkoord });

        var aanwezig = await register.Aanwezig([Collega("c1"), Collega("c2"), Collega("c3")], _dag).WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);

        Assert.Equal(["c1", "c3"], aanwezig.Select(medewerker => medewerker.Id));
    }

    private static Medewerker Collega(string id) => new(id, id, Rol.Consulent, Organisatie.IO, $"{id}@voorbeeld.nl");

    /// <summary>Rows that answer nobody before so many have asked.</summary>
    private sealed class Samen(IRijen rijen, int aantal) : IRijen
    {
        private readonly TaskCompletionSource _allen = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private int _gevraagd;

        public Task<Rij?> Lees(Tabel tabel, string partitie, string sleutel, CancellationToken annulering = default) =>
            rijen.Lees(tabel, partitie, sleutel, annulering);

        public async IAsyncEnumerable<Rij> LeesReeks(
            Tabel tabel, string partitie, string vanaf, string tot, [EnumeratorCancellation] CancellationToken annulering = default)
        {
            if (Interlocked.Increment(ref _gevraagd) == aantal)
            {
                _allen.SetResult();
            }

            await _allen.Task;
            await foreach (var rij in rijen.LeesReeks(tabel, partitie, vanaf, tot, annulering))
            {
                yield return rij;
            }
        }

        public Task<IReadOnlyDictionary<string, string>> Schrijf(Tabel tabel, string partitie, IReadOnlyList<Rijwijziging> wijzigingen, CancellationToken annulering = default) =>
            rijen.Schrijf(tabel, partitie, wijzigingen, annulering);

        public IAsyncEnumerable<string> Partities(Tabel tabel, CancellationToken annulering = default) => rijen.Partities(tabel, annulering);
    }
}
