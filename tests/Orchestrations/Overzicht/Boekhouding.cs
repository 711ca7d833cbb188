using InzetOpMaat.Local;

namespace InzetOpMaat.Orchestrations.Tests;

/// <summary>Journeys, tracks and tasks on rows in memory, with the shipped policy and a clock that stands still.</summary>
internal sealed class Boekhouding : IKlok, IBeleidsbron, IDisposable
{
    public Boekhouding()
    {
        Opslag = new(Rijen);
        Overzicht = new(Rijen, Opslag, this, this);
        Werkvoorraad = new(Rijen, Opslag);
    }

    public DateTimeOffset Nu { get; set; } = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    public MemoryRijen Rijen { get; } = new();

    public Opslag Opslag { get; }

    public Overzicht Overzicht { get; }

    public Werkvoorraad Werkvoorraad { get; }

    public Task<Beleid> Geldend(DateOnly op, CancellationToken annulering = default) => Task.FromResult(Beleid.Geldend(Beleid.Meegeleverd, op));

    public async Task<string> Reis(int nummer, Fase fase, Klantgroep? groep = null)
    {
        var id = $"{nummer:D8}-0000-4000-8000-000000000000";
        await Bewaar(id, Sleutels.Klantreis, new Klantreis
        {
            Id = id,
            PersoonId = "p",
            HuishoudenId = $"h{nummer}",
            Kanaal = Meldingskanaal.Balie,
            GemeldOp = Nu,
            Meldingsdatum = new(2026, 3, 2),
            Fase = fase,
            FaseSinds = Nu,
            Klantgroep = groep,
        });
        return id;
    }

    public Task Spoor(string klantreisId, string partitie, DateTimeOffset volgendMoment) =>
        Bewaar(partitie, Sleutels.Spoor($"{partitie}.proef"), new Spoor
        {
            Id = $"{partitie}.proef",
            Orchestrator = "X",
            KlantreisId = klantreisId,
            VolgendMoment = volgendMoment,
            Waarom = "proef",
        });

    public async Task<Taak> Taak(string klantreisId, DateOnly uiterlijk, string medewerkerId = "poortwachter-1", Taakstatus status = Taakstatus.Open)
    {
        var taak = new Taak
        {
            Id = Domain.Taak.IdVoor(klantreisId, Taaksoort.Screening, "1"),
            KlantreisId = klantreisId,
            Partitie = klantreisId,
            Soort = Taaksoort.Screening,
            Ronde = "1",
            Rol = Rol.Poortwachter,
            MedewerkerId = medewerkerId,
            GemaaktOp = Nu,
            Streefdatum = new(uiterlijk, Afleiding.Van("proef")),
            Fataledatum = new(uiterlijk, Afleiding.Van("proef")),
            Status = status,
        };
        await Bewaar(klantreisId, Sleutels.Taak(taak.Id), taak);
        return taak;
    }

    public async Task<List<string>> Zoek(Klantgroep? groep = null, Fase? fase = null, bool? teLaat = null) =>
        [.. (await Overzicht.Zoek(new() { Klantgroep = groep, Fase = fase, TeLaat = teLaat }, Overzichtsvolgorde.Vast, 100, null)).Klantreizen.Select(rij => rij.KlantreisId)];

    /// <summary>The lines of an index, without their versions.</summary>
    public async Task<List<string>> Regels(Tabel tabel)
    {
        var regels = new List<string>();
        await foreach (var partitie in Rijen.Partities(tabel))
        {
            await foreach (var rij in Rijen.LeesReeks(tabel, partitie, " ", "~"))
            {
                regels.Add($"{rij.Partitie} {rij.Sleutel} {rij.Inhoud}");
            }
        }

        return regels;
    }

    /// <summary>Another instance of the app on the same rows.</summary>
    public Overzicht Ander() => new(Rijen, Opslag, this, this);

    public void Dispose() => Overzicht.Dispose();

    private Task Bewaar<T>(string partitie, string sleutel, T waarde) => Opslag.Bewaar(new Werkeenheid(partitie).Zet(sleutel, waarde));
}
