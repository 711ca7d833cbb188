using Microsoft.DurableTask;
using Microsoft.Extensions.Logging;

namespace InzetOpMaat.Orchestrations;

/// <summary>
/// One generation of a track: what an orchestrator's process is written with. It makes sure of steps, waits for
/// outcomes by bell or clock, and after one heartbeat begins anew from the rows, so that no history grows long and
/// new policy and code reach every journey (docs/besluiten/0004).
/// </summary>
internal sealed class Generatie
{
    /// <summary>After so many bells the next generation goes on, so that a history stays short however often somebody rings.</summary>
    private const int MeesteBellen = 12;

    /// <summary>As many waits for any news: each costs more rows, for all is looked at and decided anew.</summary>
    private const int MeesteKerenNieuws = 8;

    private readonly TaskOrchestrationContext _context;
    private readonly Spoorstand _stand;
    private readonly DateTimeOffset _hartslag;
    private Task? _bel;
    private int _gebeld;
    private int _gewacht;
    private bool _rondtAf;
    private bool _gesloten;
    private Eersteblik? _eerste;

    private Generatie(TaskOrchestrationContext context, Spoorstand stand, DateTimeOffset begin)
    {
        _context = context;
        _stand = stand;
        _eerste = stand.Eerste;
        _hartslag = begin.AddDays(stand.HartslagDagen);
    }

    public string SpoorId => _stand.SpoorId;

    public string KlantreisId => _stand.KlantreisId;

    /// <summary>The phase of the journey when this generation began.</summary>
    public Fase Fase => _stand.Fase;

    /// <summary>Until when an existing client waits for the planning of the ambitiegesprek; null when nobody waits.</summary>
    public DateTimeOffset? GesprekVanaf => _stand.GesprekVanaf;

    /// <summary>The round that was under way when this generation began, of the appointment that the track is about.</summary>
    public int Ronde => _stand.Ronde!.Value;

    /// <summary>When this generation ends at the latest (UTC).</summary>
    public DateTimeOffset Hartslag => _hartslag;

    private DateTimeOffset Nu => new(_context.CurrentUtcDateTime, TimeSpan.Zero);

    /// <summary>Runs a process for as long as a heartbeat; then the next generation goes on from the rows.</summary>
    public static async Task Doorloop(TaskOrchestrationContext context, Func<Generatie, Task> proces)
    {
        var invoer = context.GetInput<Spoorinvoer>()!;
        if (invoer.VerwachteVersie is { } verwacht && context.Version != verwacht)
        {
            // The host kept the old version: this instance ends, and the sweep starts it from its row in the new one.
            return;
        }

        var begin = new DateTimeOffset(context.CurrentUtcDateTime, TimeSpan.Zero);
        var stand = await context.CallActivityAsync<Spoorstand>(
            nameof(Spooractiviteiten.OpenSpoor), new Openopdracht(invoer.SpoorId, begin), Herhaling.Standaard);
        if (stand.Klaar)
        {
            return;
        }

        try
        {
            var generatie = new Generatie(context, stand, begin);
            await TotEinde(() => proces(generatie));
            if (!generatie._gesloten)
            {
                await context.CallActivityAsync<Gedaan>(
                    nameof(Spooractiviteiten.SluitSpoor), invoer.SpoorId, Herhaling.Standaard);
            }
        }
        catch (HartslagException)
        {
            context.ContinueAsNew(new ContinueAsNewOptions
            {
                NewInput = invoer with { VerwachteVersie = stand.Appversie },
                NewVersion = stand.Appversie,
                PreserveUnprocessedEvents = true,
            });
        }
    }

    /// <summary>Goes through a process until it is done or the klantreis ends; what comes after it rounds off, and is not stopped again.</summary>
    public async Task DoorloopTotEinde(Func<Task> proces)
    {
        if (Fase != Fase.Beeindigd)
        {
            await TotEinde(proces);
        }

        _rondtAf = true;
    }

    /// <summary>What the first step would give, which came with the opening; null when it has to be asked, and ever after.</summary>
    public Eersteblik? NeemEerste()
    {
        var eerste = _eerste;
        _eerste = null;
        return eerste;
    }

    /// <summary>Makes sure that a step is done and gives its recorded outcome. A step that keeps failing waits for a person.</summary>
    /// <param name="vooraf">What must come before each try, also the one after a repair.</param>
    public async Task<T> Zorg<T>(string stap, object invoer, Func<Task>? vooraf = null)
    {
        for (var poging = 1; ; poging++)
        {
            if (vooraf is not null)
            {
                await vooraf();
            }

            try
            {
                return await _context.CallActivityAsync<T>(stap, invoer, Herhaling.Standaard);
            }
            catch (TaskFailedException)
            {
                await LaatHerstellen(stap, poging);
            }
        }
    }

    /// <summary>Makes sure of a step that needs no more than the track's id.</summary>
    public Task<T> Zorg<T>(string stap) => Zorg<T>(stap, SpoorId);

    public Task Zorg(string stap) => Zorg<Gedaan>(stap, SpoorId);

    /// <summary>Makes sure that a task stands on somebody's list, watched until it is done; gives its id.</summary>
    public async Task<string> ZetTaakUit(Taaksoort soort, string ronde = "1") =>
        (await Zorg<Taakverwijzing>(nameof(ZetTaakUit), new Taakopdracht(SpoorId, soort, ronde))).TaakId;

    /// <summary>
    /// Tries a step that nobody has to wait for, such as what only shows elsewhere what the rows say; false when it kept
    /// failing, which the log tells.
    /// </summary>
    public async Task<bool> Probeer(string stap)
    {
        try
        {
            await _context.CallActivityAsync<Gedaan>(stap, SpoorId, Herhaling.Standaard);
            return true;
        }
        catch (TaskFailedException)
        {
            _context.CreateReplaySafeLogger(nameof(Generatie)).LogWarning("{Stap} lukte niet voor {Spoor}; het gaat zonder verder.", stap, SpoorId);
            return false;
        }
    }

    /// <summary>
    /// Waits until an outcome is recorded, or until an instant (null: for as long as it takes). Gives the outcome's
    /// value, or null when the instant came first.
    /// </summary>
    /// <param name="of">Another question whose outcome ends the wait too.</param>
    public Task<string?> WachtOp(string vraag, string waarom, DateTimeOffset? uiterlijk = null, string? of = null) =>
        WachtOp(vraag, waarom, () => Task.FromResult(uiterlijk), of);

    /// <summary>As the other, for an instant that can change: it is asked anew at each bell.</summary>
    public async Task<string?> WachtOp(string vraag, string waarom, Func<Task<DateTimeOffset?>> leesUiterlijk, string? of = null)
    {
        while (_gebeld < MeesteBellen)
        {
            var uiterlijk = await leesUiterlijk();
            var tot = uiterlijk < _hartslag ? uiterlijk.Value : _hartslag;
            if ((await Kijk(new(SpoorId, KlantreisId, vraag, waarom, tot, uiterlijk, of))).Waarde is { } uitkomst)
            {
                return uitkomst;
            }

            if (Nu >= tot)
            {
                return tot == uiterlijk ? null : throw new HartslagException();
            }

            if (!await WachtOpBelOf(tot) && tot != uiterlijk)
            {
                // The next generation looks.
                break;
            }
        }

        throw new HartslagException();
    }

    /// <summary>
    /// Makes sure of a step that looks around itself, and waits until an outcome is recorded, or until an instant. Gives the
    /// outcome's value, or null when the instant came first: whoever acts then sees for himself what was recorded meanwhile.
    /// </summary>
    /// <param name="invoer">The step's input, with how it looks around.</param>
    /// <param name="verwacht">When what is waited for comes, for the lists; the wait itself may end sooner.</param>
    public async Task<string?> ZorgEnWacht(
        string stap, Func<Kijkopdracht, object> invoer, string vraag, string waarom, DateTimeOffset? uiterlijk, DateTimeOffset? verwacht)
    {
        while (_gebeld < MeesteBellen)
        {
            var tot = uiterlijk < _hartslag ? uiterlijk.Value : _hartslag;
            var blik = Gezien(await Zorg<Rondblik>(stap, invoer(new(SpoorId, KlantreisId, vraag, waarom, tot, verwacht, NaEinde: _rondtAf, Hartslag: _hartslag))));
            if (blik.Waarde is { } uitkomst)
            {
                return uitkomst;
            }

            var wekker = blik.WachtTot ?? tot;
            if (Nu < wekker && await WachtOpBelOf(wekker))
            {
                continue;
            }

            if (blik.WachtTot is null)
            {
                return tot == uiterlijk ? null : throw new HartslagException();
            }

            if (Nu >= _hartslag)
            {
                break;
            }
        }

        throw new HartslagException();
    }

    /// <summary>The last step ended the track with what it did.</summary>
    public void IsGesloten() => _gesloten = true;

    /// <summary>
    /// Waits for any news, or until an instant. For a process that looks at everything itself and decides anew: it must
    /// empty its postvak and look after each wait, and what came between its look and the wait ends the wait at once.
    /// </summary>
    public async Task WachtOpNieuws(string waarom, DateTimeOffset? uiterlijk)
    {
        var tot = uiterlijk < _hartslag ? uiterlijk.Value : _hartslag;
        if ((await Kijk(new(SpoorId, KlantreisId, null, waarom, tot, uiterlijk))).Nieuws)
        {
            TelWacht();
            return;
        }

        await SlaapTot(tot);
    }

    /// <summary>Sleeps until there is news, or until an instant, for a process whose own look noted so.</summary>
    public async Task SlaapTot(DateTimeOffset tot)
    {
        if (Nu < tot)
        {
            await WachtOpBelOf(tot);
        }

        TelWacht();
    }

    /// <summary>Waits, whatever happens.</summary>
    public Task Rust(string waarom, TimeSpan duur) => WachtOp(Vragen.Niets, waarom, Nu + duur);

    private void TelWacht()
    {
        if (Nu >= _hartslag || ++_gewacht >= MeesteKerenNieuws)
        {
            throw new HartslagException();
        }
    }

    private static async Task TotEinde(Func<Task> proces)
    {
        try
        {
            await proces();
        }
        catch (EindeException)
        {
            // Whatever it was waiting for does not come any more.
        }
    }

    private async Task<Rondblik> Kijk(Kijkopdracht opdracht) => Gezien(await _context.CallActivityAsync<Rondblik>(
        nameof(Spooractiviteiten.KijkRond), opdracht with { NaEinde = _rondtAf }, Herhaling.Standaard));

    /// <summary>What a look found, unless the track stops or begins anew by it.</summary>
    public static Rondblik Gezien(Rondblik rondblik) => rondblik.Einde ? throw new EindeException()
        : rondblik.Opnieuw ? throw new HartslagException()
        : rondblik;

    /// <summary>True when the bell rang first.</summary>
    private async Task<bool> WachtOpBelOf(DateTimeOffset tot)
    {
        _bel ??= _context.WaitForExternalEvent<object?>(Bel.Naam);
        using var afzeggen = new CancellationTokenSource();
        var wekker = _context.CreateTimer(tot.UtcDateTime, afzeggen.Token);
        var gebeld = await Task.WhenAny(_bel, wekker) == _bel;
        if (gebeld)
        {
            _bel = null;
            _gebeld++;
        }

        if (!wekker.IsCompleted)
        {
            afzeggen.Cancel();
        }

        return gebeld;
    }

    private async Task LaatHerstellen(string stap, int poging)
    {
        var taak = await _context.CallActivityAsync<Taakverwijzing>(
            nameof(ZetTaakUit),
            new Taakopdracht(SpoorId, Taaksoort.StapMislukt, $"{Sleutels.Naam(SpoorId)}-{stap}-{poging}".ToLowerInvariant()),
            Herhaling.Standaard);
        await WachtOp(Vragen.Taak(taak.TaakId), "herstel van een stap die niet lukte");
    }
}
