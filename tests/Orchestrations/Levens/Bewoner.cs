using System.Globalization;

namespace InzetOpMaat.Orchestrations.Tests;

/// <summary>Somebody who lives a <see cref="Tests.Leven"/> in a municipality: what is seen of it decides what the people do next.</summary>
internal sealed class Bewoner(Leven leven, Proefgemeente gemeente, int nummer)
{
    private static readonly TimeSpan Uitloop = TimeSpan.FromDays(6);
    private static readonly TimeSpan Marge = TimeSpan.FromMinutes(70);

    private readonly PriorityQueue<Func<Task>, (DateTimeOffset Op, int Volgorde)> _straks = new();
    private readonly HashSet<string> _gepland = [];
    private readonly Waarneming _gezien = new();
    private readonly List<Toen<string>> _stilgevallen = [];
    private Bewonersdaden? _daden;
    private int _volgorde;
    private int _rondes;

    public Leven Leven => leven;

    public Proefklant? Klant { get; private set; }

    public Waarneming Gezien => _gezien;

    public IReadOnlyList<Toen<string>> Stilgevallen => _stilgevallen;

    /// <summary>At the end of its time, and once more when everything should be closed.</summary>
    public List<Levensboek> Boeken { get; } = [];

    public bool IsKlaar { get; private set; }

    public DateTimeOffset? Volgende => _straks.TryPeek(out _, out var wanneer) ? wanneer.Op : null;

    /// <summary>What was decided, and what was refused because it could not be.</summary>
    public IReadOnlyList<string> Verloop => _daden?.Verloop ?? [];

    /// <summary>A word of letters for a number.</summary>
    public static string Naam(int nummer) => $"Kwartel {string.Concat(nummer.ToString(CultureInfo.InvariantCulture).Select(cijfer => (char)('a' + cijfer - '0')))}";

    public void Begin(Func<string?> huishouden, Action<Bewoner> gemeld, Func<Bewoner, Task<Levensboek>> boek)
    {
        var op = Lokaletijd.Moment(Lokaletijd.Datum(gemeente.Nu).AddDays(leven.GemeldOpDag), new(10, nummer % 60));
        Plan(op, "melding", async () =>
        {
            Klant = await gemeente.Meld(Naam(nummer), leven.IsPartner ? huishouden() : null, leven.Kanaal);
            _daden = new(gemeente, Klant, leven);
            gemeld(this);
            foreach (var beslissing in leven.Beslissingen)
            {
                Plan(op.AddDays(beslissing.Dag), $"{_volgorde}", () => _daden.Besluit(beslissing));
            }

            Plan(op.AddDays(leven.Dagen), "gevolgd", async () =>
            {
                Boeken.Add(await boek(this));
                await _daden.Besluit(new Beslissing.Stopt(leven.Dagen, Eindereden.EigenVerzoek));
            });
            Plan(op.AddDays(leven.Dagen) + Uitloop, "klaar", async () =>
            {
                Boeken.Add(await boek(this));
                IsKlaar = true;
            });
        });
    }

    public void Zie(Gezien rij)
    {
        switch (_gezien.Neem(rij, Klant!.KlantreisId))
        {
            case Afspraak { IsOpen: true } afspraak:
                Plan(afspraak);
                break;
            case Taak { Status: Taakstatus.Open } taak:
                Plan(taak.GemaaktOp + TimeSpan.FromDays(leven.Traagheid) + TimeSpan.FromHours(2), taak.Id, () => DoeTaak(taak.Id));
                break;
        }
    }

    /// <summary>Does the first thing that is due; false when nothing is.</summary>
    public async Task<bool> DoeWatKan()
    {
        if (!(Volgende <= gemeente.Nu))
        {
            return false;
        }

        await _straks.Dequeue()();
        return true;
    }

    /// <summary>Notes a track that should have been woken and was not.</summary>
    public void KijkOfHetLoopt()
    {
        foreach (var spoor in _gezien.Sporen.Values)
        {
            if (!spoor.Klaar && spoor.VolgendMoment + Marge < gemeente.Nu && _stilgevallen.All(stil => stil.Wat != spoor.Id))
            {
                _stilgevallen.Add(new(gemeente.Nu, spoor.Id));
            }
        }
    }

    /// <summary>What went over to the partner meanwhile is done there.</summary>
    private Task DoeTaak(string taakId) => _gezien.Taken.TryGetValue(taakId, out var taak) ? _daden!.Doe(taak) : Task.CompletedTask;

    private void Plan(Afspraak afspraak)
    {
        if (_gepland.Contains(afspraak.Id))
        {
            return;
        }

        var gedrag = _rondes < leven.Gedrag.Count ? leven.Gedrag[_rondes++] : Gedrag.Komt;
        var op = gedrag.Soort switch
        {
            Gedragsoort.KomtNiet => afspraak.Begin.AddMinutes(20),
            Gedragsoort.Verzet or Gedragsoort.MeldtZichAf => Later(afspraak.Begin.AddHours(-gedrag.Aantal), gemeente.Nu.AddMinutes(1)),
            Gedragsoort.KomtOngemerkt => afspraak.Einde.AddDays(gedrag.Aantal),
            _ => afspraak.Einde.AddMinutes(-5),
        };
        Plan(op, afspraak.Id, () => _daden!.Houd(_gezien.Afspraken[afspraak.Id], gedrag));
    }

    private void Plan(DateTimeOffset op, string sleutel, Func<Task> doe)
    {
        if (_gepland.Add(sleutel))
        {
            _straks.Enqueue(doe, (op, _volgorde++));
        }
    }

    private static DateTimeOffset Later(DateTimeOffset een, DateTimeOffset ander) => een > ander ? een : ander;
}
