using System.Globalization;

namespace InzetOpMaat.Functions.Tests;

/// <summary>What already happened before a test begins.</summary>
internal static class Verhaal
{
    public const string Reis = "6f1f3a52-70c5-4a9e-9a59-2f3d1a0f6c11";
    public const string Thuis = "0c6a0f0e-54a2-4d3d-8a3c-0f1c86f7b8aa";

    private static readonly Afleiding Waarom = Afleiding.Van("zo staat het in het voorbeeld");

    public static async Task<Wereld> MetKlantreis(this Wereld wereld, Fase fase = Fase.Screening)
    {
        var werk = new Werkeenheid(Reis)
            .Voegtoe(Sleutels.Klantreis, new Klantreis
            {
                Id = Reis,
                PersoonId = "d3b0a1de-3a1f-4b0e-8b50-6a1f9d5a1c22",
                HuishoudenId = Thuis,
                Kanaal = Meldingskanaal.Balie,
                GemeldOp = wereld.Nu,
                Meldingsdatum = DateOnly.FromDateTime(wereld.Nu.Date),
                Fase = fase,
                FaseSinds = wereld.Nu,
                Contactpersonen = new Dictionary<Rol, string> { [Rol.Werkcoach] = Wereld.Beller },
            })
            .Gebeurtenis(new(wereld.Nu, "melding", Gebeurtenissoort.MeldingWerdGedaan, "balie-1", "melding gedaan"));
        await wereld.Opslag.Bewaar(werk);
        await wereld.Dienst<Sporen>().Open(Spoor(Spoorids.Klantreis(Reis), wereld.Nu.AddDays(28), "hartslag"));
        return wereld;
    }

    public static async Task<Taak> MetTaak(this Wereld wereld, Taaksoort soort, string partitie = Reis, string ronde = "1", string wie = "poortwachter-1", int dagen = 1)
    {
        var dag = DateOnly.FromDateTime(wereld.Nu.Date).AddDays(dagen);
        var taak = new Taak
        {
            Id = Taak.IdVoor(partitie, soort, ronde),
            KlantreisId = Reis,
            Partitie = partitie,
            Soort = soort,
            Ronde = ronde,
            Rol = Rol.Poortwachter,
            MedewerkerId = wie,
            GemaaktOp = wereld.Nu,
            Streefdatum = new(dag, Waarom),
            Fataledatum = new(dag, Waarom),
            Status = Taakstatus.Open,
        };
        await wereld.Opslag.Bewaar(new Werkeenheid(partitie).Voegtoe(Sleutels.Taak(taak.Id), taak));
        await wereld.Dienst<Werkvoorraad>().Werkbij(taak);
        await wereld.Dienst<Sporen>().Open(Spoor(Spoorids.Taak(taak.Id), wereld.Nu.AddDays(1), "streefdatum van de taak"));
        return taak;
    }

    public static async Task<Afspraak> MetAfspraak(this Wereld wereld, Afspraaksoort soort, int ronde = 1, Afspraakstatus status = Afspraakstatus.Gepland)
    {
        var begin = wereld.Nu.AddDays(7);
        var afspraak = new Afspraak
        {
            Id = Afspraak.IdVoor(Reis, soort, ronde),
            KlantreisId = Reis,
            Soort = soort,
            Ronde = ronde,
            Rol = Rol.Intaker,
            MedewerkerId = "intaker-1",
            Begin = begin,
            Einde = begin.AddHours(1),
            Plaats = "Deventer Werktalent",
            Status = status,
            Waarom = Waarom,
        };
        await wereld.Opslag.Bewaar(new Werkeenheid(Reis).Voegtoe(Sleutels.Afspraak(afspraak.Id), afspraak));
        await wereld.Dienst<Sporen>().Open(Spoor(Spoorids.Afspraak(Reis, soort), begin, "de afspraak"));
        return afspraak;
    }

    public static async Task MetUitkering(this Wereld wereld)
    {
        var dag = DateOnly.FromDateTime(wereld.Nu.Date);
        await wereld.Opslag.Bewaar(new Werkeenheid(Thuis)
            .Voegtoe(Sleutels.Uitkering, new Uitkering
            {
                HuishoudenId = Thuis,
                KlantreisId = Reis,
                ConsulentId = "consulent-1",
                Aanvraagdatum = dag,
                BeslissenVoor = new(dag.AddDays(56), Waarom),
                Termijn = Beslistermijn.Voor(dag, Beleid.Meegeleverd[^1]),
            })
            .Gebeurtenis(new(
                wereld.Nu.AddMinutes(1), "uitkering.gestart", Gebeurtenissoort.UitkeringWerdGestart, "systeem", "uitkering gestart")));
        await wereld.Dienst<Sporen>().Open(Spoor(Spoorids.Uitkering(Thuis), wereld.Nu.AddDays(14), "de stukken"));
    }

    public static async Task<IReadOnlyList<string>> Postvak(this Wereld wereld, string spoorId)
    {
        var post = new List<string>();
        await foreach (var bericht in wereld.Opslag.LeesReeks<Post>(Sleutels.Partitie(spoorId), Sleutels.Postvak(spoorId)))
        {
            post.Add($"{bericht.Waarde.Soort} {bericht.Waarde.Verwijzing}");
        }

        return post;
    }

    public static async Task<IReadOnlyList<Gebeurtenissoort>> Tijdlijn(this Wereld wereld, string partitie)
    {
        var soorten = new List<Gebeurtenissoort>();
        await foreach (var gebeurtenis in wereld.Opslag.LeesReeks<Gebeurtenis>(partitie, Sleutels.Tijdlijn))
        {
            soorten.Add(gebeurtenis.Waarde.Soort);
        }

        return soorten;
    }

    public static string Datum(DateTimeOffset op) => op.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static Spoor Spoor(string id, DateTimeOffset moment, string waarom) => new()
    {
        Id = id,
        Orchestrator = "Test",
        KlantreisId = Reis,
        VolgendMoment = moment,
        Waarom = waarom,
    };
}
