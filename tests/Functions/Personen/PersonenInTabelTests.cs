using InzetOpMaat.Local;

namespace InzetOpMaat.Functions.Tests;

public class PersonenInTabelTests
{
    private static readonly Persoon Iemand = new()
    {
        Id = "p-1",
        Naam = "Voorbeeld Persoon",
        Geboortedatum = new(1980, 1, 1),
        Contactkanaal = Contactkanaal.Brief,
    };

    private readonly MemoryRijen _rijen = new();
    private readonly StilleKlok _klok = new();
    private readonly PersonenInTabel _personen;

    public PersonenInTabelTests() => _personen = new(_rijen, new Persoonssleutels(_rijen, new Pseudoniemen(_rijen, Guid.NewGuid)), new InzagelogInTabel(_rijen), _klok);

    [Fact]
    public async Task A_person_is_read_as_kept()
    {
        await _personen.Bewaar(Iemand, Stop);

        Assert.Equal(Iemand, await _personen.Lees("p-1", "uitnodigen", Stop));
        Assert.Null(await _personen.Lees("p-2", "uitnodigen", Stop));
    }

    [Fact]
    public async Task Every_read_leaves_one_line_without_a_personal_value()
    {
        await _personen.Bewaar(Iemand, Stop);
        await _personen.Lees("p-1", "uitnodigen", Stop);
        await _personen.Lees("p-1", "uitnodigen", Stop);
        await _personen.Lees("p-1", "brief sturen", Stop);
        _klok.Nu = _klok.Nu.AddSeconds(1);
        await _personen.Lees("p-1", "uitnodigen", Stop);

        var regels = await _rijen.LeesReeks(Tabel.Inzagen, "p-1", "0", ":", Stop).ToListAsync(Stop);

        Assert.Equal(3, regels.Count);
        Assert.All(regels, regel => Assert.DoesNotContain("Voorbeeld", regel.Inhoud, StringComparison.Ordinal));
        Assert.All(regels, regel => Assert.Contains("\"wie\":\"systeem\"", regel.Inhoud, StringComparison.Ordinal));
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private sealed class StilleKlok : IKlok
    {
        public DateTimeOffset Nu { get; set; } = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
    }
}
