using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace InzetOpMaat.Orchestrations;

/// <summary>
/// The index of journeys (<see cref="Tabel.Overzicht"/>), spread over eight partitions and kept in memory by every
/// instance of the app: a question reads eight counters and what changed since the last one. A line is worked out anew
/// from the journey's partition, so one that was missed is mended by the next change, or by <see cref="Herbouw"/>.
/// </summary>
public sealed class Overzicht : IDisposable
{
    /// <summary>As many changes of each part are kept; who is further behind loads all its lines anew.</summary>
    public const int BewaardeWijzigingen = 1000;

    private const int AantalDelen = 8;
    private const int Tegelijk = 64;

    private readonly IRijen _rijen;
    private readonly IKlok _klok;
    private readonly Overzichtsdeel[] _delen;

    public Overzicht(IRijen rijen, Opslag opslag, IBeleidsbron beleidsbron, IKlok klok)
    {
        (_rijen, _klok) = (rijen, klok);
        var maker = new Overzichtsmaker(opslag, beleidsbron, klok);
        var teksten = new Tekstvoorraad();
        _delen = [.. Enumerable.Range(0, AantalDelen).Select(nummer => new Overzichtsdeel(rijen, Partitie(nummer), maker.Maak, teksten))];
    }

    /// <summary>Brings the line of a journey in line with its rows: at most one read and one write of the index, and no read for who wrote it last.</summary>
    public Task Werkbij(string klantreisId) => _delen[Deel(klantreisId)].Werkbij(klantreisId);

    /// <summary>
    /// All journeys by part, as they were when this was asked or later; in no order. A part that did not change is the same list
    /// as before, so that what was worked out from it can be kept with it.
    /// </summary>
    public async Task<IReadOnlyList<IReadOnlyList<Overzichtsrij>>> Delen(CancellationToken annulering = default) =>
        await Task.WhenAll(_delen.Select(deel => deel.Bekijk(annulering)));

    /// <summary>All journeys, as they were when this was asked or later; in no order.</summary>
    public async Task<IEnumerable<Overzichtsrij>> Alle(CancellationToken annulering = default) =>
        (await Delen(annulering)).SelectMany(regels => regels);

    /// <summary>A page of the journeys that meet every condition given.</summary>
    /// <param name="vervolg">As the previous page gave it for the same order; null for the first.</param>
    public async Task<Overzichtspagina> Zoek(
        Overzichtsvraag vraag, Overzichtsvolgorde volgorde, int aantal, string? vervolg, CancellationToken annulering = default)
    {
        var nu = _klok.Nu;
        Overzichtsplaats? na = vervolg is null ? null : volgorde.Lees(vervolg) ?? throw new ArgumentException("Deze plaats is niet van deze volgorde.", nameof(vervolg));
        var totaal = 0;
        var later = 0;

        // The lines that come first, the last of them on top.
        var eerste = new PriorityQueue<Overzichtsrij, Overzichtsplaats>(Comparer<Overzichtsplaats>.Create((een, ander) => ander.CompareTo(een)));
        foreach (var deel in await Delen(annulering))
        {
            for (var nummer = 0; nummer < deel.Count; nummer++)
            {
                Bekijk(deel[nummer]);
            }
        }

        var pagina = new Overzichtsrij[eerste.Count];
        for (var plaats = pagina.Length - 1; plaats >= 0; plaats--)
        {
            pagina[plaats] = eerste.Dequeue();
        }

        return new(pagina, later > pagina.Length ? volgorde.Schrijf(volgorde.Plaats(pagina[^1])) : null, totaal);

        void Bekijk(Overzichtsrij rij)
        {
            if (!vraag.Past(rij, nu))
            {
                return;
            }

            totaal++;
            var plaats = volgorde.Plaats(rij);
            if (na is { } grens && plaats <= grens)
            {
                return;
            }

            later++;
            if (eerste.Count < aantal)
            {
                eerste.Enqueue(rij, plaats);
            }
            else
            {
                eerste.EnqueueDequeue(rij, plaats);
            }
        }
    }

    /// <summary>Works every line out anew and removes what belongs to no journey. For a beheerder; it reads all journeys.</summary>
    public async Task Herbouw(CancellationToken annulering = default)
    {
        foreach (var deel in _delen)
        {
            await deel.Vergeet(annulering);
        }

        var bekend = new HashSet<string>();
        await foreach (var partities in _rijen.Partities(Tabel.Klantreizen, annulering).Chunk(Tegelijk))
        {
            bekend.UnionWith(partities);
            await Task.WhenAll(partities.Select(Werkbij));
        }

        var over = (await Alle(annulering)).Select(regel => regel.KlantreisId).Where(id => !bekend.Contains(id));
        foreach (var klantreisIds in over.Chunk(Tegelijk))
        {
            await Task.WhenAll(klantreisIds.Select(Werkbij));
        }
    }

    public void Dispose()
    {
        foreach (var deel in _delen)
        {
            deel.Dispose();
        }
    }

    private static int Deel(string klantreisId) => SHA256.HashData(Encoding.UTF8.GetBytes(klantreisId))[0] % AantalDelen;

    private static string Partitie(int deel) => string.Create(CultureInfo.InvariantCulture, $"deel.{deel}");
}
