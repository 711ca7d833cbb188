using System.Globalization;
using InzetOpMaat.Local;

namespace InzetOpMaat.Functions.Tests;

/// <summary>A municipality with many journeys in its overview and years of closed days; the same each time.</summary>
internal static class Bevolking
{
    private const int Zaad = 20260302;
    private const int Dagen = 5 * 365;
    private const int Rauw = 1000;

    private static readonly string[] Gesprekken = ["Ambitiegesprek", "KickOff", "Kennismaking", "Voortgangsgesprek", "Themabijeenkomst", "Rechtmatigheidsgesprek"];

    public static string Id(int nummer) => string.Create(CultureInfo.InvariantCulture, $"{nummer:D8}-0000-4000-8000-000000000000");

    public static async Task Schrijf(IRijen naar, int aantal, DateTimeOffset nu, CancellationToken annulering)
    {
        await Overzicht(naar, aantal, nu, annulering);
        await Zet(naar, Tabel.Rapportage, "dagstand", Dagstanden(DateOnly.FromDateTime(nu.Date), aantal), annulering);
    }

    /// <summary>Worked out by the app's own code in memory, and then written as it is; with a partition of 1,000 rows for comparison.</summary>
    private static async Task Overzicht(IRijen naar, int aantal, DateTimeOffset nu, CancellationToken annulering)
    {
        var wereld = new Wereld { Nu = nu };
        var bron = new MemoryRijen();
        var opslag = new Opslag(bron);
        var doel = new MemoryRijen();
        var kans = new Random(Zaad);
        using var overzicht = new Overzicht(doel, opslag, wereld.Dienst<IBeleidsbron>(), wereld);
        for (var nummer = 0; nummer < aantal; nummer++)
        {
            await opslag.Bewaar(Klantreis(Id(nummer), nummer, nu, kans), annulering);
        }

        await Parallel.ForEachAsync(
            Enumerable.Range(0, aantal), new ParallelOptions { MaxDegreeOfParallelism = 256, CancellationToken = annulering }, async (nummer, _) => await overzicht.Werkbij(Id(nummer)));
        await foreach (var deel in doel.Partities(Tabel.Overzicht, annulering))
        {
            var rijen = await doel.LeesReeks(Tabel.Overzicht, deel, " ", "~", annulering).Select(rij => (rij.Sleutel, rij.Inhoud)).ToListAsync(annulering);
            await Zet(naar, Tabel.Overzicht, deel, rijen, annulering);
            await Zet(naar, Tabel.Overzicht, "ruw", rijen.Where(rij => rij.Sleutel.StartsWith("regel.", StringComparison.Ordinal)).Take(Rauw / 8), annulering);
        }
    }

    private static Werkeenheid Klantreis(string id, int nummer, DateTimeOffset nu, Random kans)
    {
        var fase = kans.Next(20) switch { 0 => Fase.Screening, 1 => Fase.Ambitiegesprek, 2 => Fase.KickOff, 3 => Fase.Nazorg, 4 => Fase.Beeindigd, _ => Fase.Begeleiding };
        var gemeld = nu.AddMinutes(-kans.Next(5 * 365 * 24 * 60));
        var werk = new Werkeenheid(id).Voegtoe(Sleutels.Klantreis, new Klantreis
        {
            Id = id,
            PersoonId = id,
            HuishoudenId = $"{id[..^1]}1",
            Kanaal = Meldingskanaal.Website,
            GemeldOp = gemeld,
            Meldingsdatum = Lokaletijd.Datum(gemeld),
            Fase = fase,
            FaseSinds = nu,
            Klantgroep = fase is Fase.Screening or Fase.Ambitiegesprek ? null : (Klantgroep)(nummer % 4),
            Regie = fase == Fase.Screening ? null : (Organisatie)(nummer % 2),
            Contactpersonen = new Dictionary<Rol, string> { [Rol.Consulent] = $"consulent-{1 + kans.Next(2)}", [Rol.Werkcoach] = $"werkcoach-{1 + kans.Next(40)}" },
        });
        if (fase == Fase.Beeindigd)
        {
            return werk;
        }

        werk.Voegtoe(Sleutels.Spoor(id), new Spoor
        {
            Id = id,
            Orchestrator = nameof(KlantreisOrchestrator),
            KlantreisId = id,
            VolgendMoment = nu.AddMinutes(kans.Next(40_000) - 40),
            Waarom = "wachten op het volgende gesprek",
        });
        if (kans.Next(3) == 0)
        {
            var dag = Lokaletijd.Datum(nu).AddDays(kans.Next(30) - 2);
            var taak = Taak.IdVoor(id, Taaksoort.Besluiten, "1");
            werk.Voegtoe(Sleutels.Taak(taak), new Taak
            {
                Id = taak,
                KlantreisId = id,
                Partitie = id,
                Soort = Taaksoort.Besluiten,
                Ronde = "1",
                Rol = Rol.Werkcoach,
                MedewerkerId = $"werkcoach-{1 + kans.Next(2)}",
                GemaaktOp = nu,
                Streefdatum = new(dag, Afleiding.Van("zo staat het in het voorbeeld")),
                Fataledatum = new(dag, Afleiding.Van("zo staat het in het voorbeeld")),
                Status = Taakstatus.Open,
            });
        }

        return werk;
    }

    private static IEnumerable<(string Sleutel, string Inhoud)> Dagstanden(DateOnly tot, int aantal)
    {
        var kans = new Random(Zaad);
        for (var dag = tot.AddDays(-Dagen); dag < tot; dag = dag.AddDays(1))
        {
            yield return (
                dag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                Rijinhoud.Schrijf(new Dagstand(
                    dag,
                    Stromen().Distinct().ToDictionary(telling => telling.ToString(), _ => 1 + kans.Next(aantal / 200)),
                    Voorraden().Distinct().ToDictionary(telling => telling.ToString(), _ => 1 + kans.Next(aantal / 4)))));
        }

        IEnumerable<Telling> Stromen() =>
            from groep in Enum.GetValues<Klantgroep>()
            from telling in new Telling[]
            {
                new(Feitsoort.Aanmelding, null, nameof(Herkomst.Melding)),
                new(Feitsoort.Instroom, groep, nameof(Herkomst.Melding)),
                new(Feitsoort.Uitstroom, groep, nameof(Eindereden.Werk)),
                new(Feitsoort.Uitstroom, groep, nameof(Eindereden.Verhuizing)),
                new(Feitsoort.Overgang, groep, ((Klantgroep)kans.Next(4)).ToString()),
                new(Feitsoort.Voortgangsbespreking, groep),
                new(Feitsoort.Regelingbenutting, groep),
                new(Feitsoort.Plaatsingsbegin, groep, ((Plaatsingssoort)kans.Next(3)).ToString()),
                new(Feitsoort.Bereidheidsbeweging, groep, nameof(Beweging.Vooruit)),
                new(Feitsoort.Ladderbeweging, groep, nameof(Beweging.Vooruit)),
                new(Feitsoort.Trajectstart, groep, nameof(Instrument.Stage)),
                new(Feitsoort.Tevredenheidsvraag, groep, nameof(Fase.Begeleiding)),
                new(Feitsoort.Tevredenheidsscore, groep, nameof(Fase.Begeleiding)),
                new(Feitsoort.Klachtmelding, groep, nameof(Klachtonderwerp.Bejegening)),
            }
            .Concat(Gesprekken.Select(gesprek => new Telling(Feitsoort.Contactmoment, groep, gesprek)))
            .Concat(Gesprekken.Select(gesprek => new Telling(Feitsoort.NietVerschenen, groep, gesprek)))
            .Concat(Enumerable.Range(1, 30).Select(dagen => new Telling(Feitsoort.Doorlooptijd, groep, string.Create(CultureInfo.InvariantCulture, $"{Gesprekken[dagen % 2]}.{dagen}"))))
            .Concat(Enum.GetNames<Dossierdeel>().Select(deel => new Telling(Feitsoort.Dossierwijziging, groep, deel)))
            select telling;

        static IEnumerable<Telling> Voorraden() =>
            from groep in Enum.GetValues<Klantgroep>()
            from telling in Enum.GetNames<Herkomst>().Select(herkomst => new Telling(Feitsoort.Bestand, groep, herkomst))
                .Concat(Enum.GetNames<Kwadrant>().Select(kwadrant => new Telling(Feitsoort.Bereidheidsstand, groep, kwadrant)))
                .Concat(Enum.GetNames<Dossierdeel>().Select(deel => new Telling(Feitsoort.Dossierstand, groep, deel)))
                .Concat(Enum.GetNames<Instrument>().Select(instrument => new Telling(Feitsoort.Trajectstand, groep, instrument)))
            select telling;
    }

    private static async Task Zet(IRijen naar, Tabel tabel, string partitie, IEnumerable<(string Sleutel, string Inhoud)> rijen, CancellationToken annulering)
    {
        foreach (var portie in rijen.Chunk(Rijenset.HoogsteAantal))
        {
            await naar.Schrijf(tabel, partitie, [.. portie.Select(rij => new Rijwijziging.Zet(rij.Sleutel, rij.Inhoud))], annulering);
        }
    }
}
