using System.Reflection;
using System.Text.Json;
using InzetOpMaat.Functions;
using InzetOpMaat.Local;

namespace InzetOpMaat.Orchestrations.Tests;

/// <summary>Rows that a released version wrote are read by today's code, and it goes on from them when all instances are lost.</summary>
public class VastgelegdeToestandTests
{
    private static readonly Tabel[] ZonderVorm = [Tabel.Feitdagen, Tabel.Momenten, Tabel.Reserveringen];

    private static readonly Dictionary<string, Type> Soorten =
        new[] { typeof(Klantreis).Assembly, typeof(Spoor).Assembly, typeof(Applicatie).Assembly }
            .SelectMany(assembly => assembly.GetTypes())
            .Where(type => type is { IsNested: false, IsEnum: false })
            .GroupBy(type => type.Name)
            .ToDictionary(groep => groep.Key, groep => groep.First());

    public static TheoryData<string> Toestanden => Vastgelegd.Bestanden("toestand");

    [Theory]
    [MemberData(nameof(Toestanden))]
    public void Elke_vastgelegde_rij_wordt_door_de_code_van_vandaag_gelezen(string pad)
    {
        var gelezen = 0;
        foreach (var (tabel, rijen) in Toestand.Lees(Vastgelegd.Lees(pad)).Tabellen)
        {
            if (ZonderVorm.Contains(Enum.Parse<Tabel>(tabel)))
            {
                continue;
            }

            foreach (var rij in rijen)
            {
                Assert.NotNull(Lees(rij.Inhoud, $"{tabel} {rij.Partitie} {rij.Sleutel}"));
                gelezen++;
            }
        }

        Assert.True(gelezen > 10, $"Maar {gelezen} rijen.");
    }

    [Theory]
    [MemberData(nameof(Toestanden))]
    public async Task Vastgelegde_toestand_waarvan_alle_instanties_weg_zijn_gaat_verder_zonder_tweede_uitnodiging(string pad)
    {
        var toestand = Toestand.Lees(Vastgelegd.Lees(pad));
        await using var gemeente = await Hervat(toestand);
        var gepland = await Afspraken(gemeente, toestand);
        var sporen = await Sporen(gemeente, toestand);

        await gemeente.Verder(TimeSpan.FromDays(30));

        Assert.DoesNotContain(gemeente.App.Graph.Uitnodigingen(), uitnodiging => gepland.Contains(uitnodiging.Sleutel));
        Assert.NotEmpty(sporen);
        Assert.All(await Sporen(gemeente, toestand), spoor => Assert.True(
            spoor.Klaar || spoor.VolgendMoment > gemeente.Nu.AddHours(-2), $"{spoor} staat stil."));
        // Where all had ended there is nothing to set going again.
        Assert.Equal(
            sporen.Any(spoor => !spoor.Klaar),
            (await Alle<Gebeurtenis>(gemeente, toestand, Sleutels.Tijdlijn)).Any(regel => regel.Soort == Gebeurtenissoort.KlantreisWerdHersteld));
    }

    [Fact]
    public async Task Klant_die_voor_het_gesprek_stond_loopt_na_de_nieuwe_versie_door_tot_de_kick_off()
    {
        var toestand = Toestand.Lees(Vastgelegd.Lees($"{Applicatie.Versie}/toestand/voor-het-gesprek.json"));
        await using var gemeente = await Hervat(toestand);
        var klant = await Klant(gemeente, toestand);
        var gesprek = await klant.Afspraak(Afspraaksoort.Ambitiegesprek);

        await klant.HoudAmbitiegesprek(Klantgroep.Groeien);
        await gemeente.Verder(TimeSpan.FromHours(3));

        Assert.Equal(Fase.KickOff, (await klant.Reis()).Fase);
        Assert.True((await klant.Afspraak(Afspraaksoort.KickOff)).Begin > gesprek.Einde);
        Assert.NotEmpty(klant.Uitnodigingen());
        Assert.DoesNotContain(klant.Uitnodigingen(), uitnodiging => uitnodiging.Sleutel == gesprek.Id);
        Assert.All(klant.Uitnodigingen().GroupBy(uitnodiging => uitnodiging.Sleutel), keer => Assert.Single(keer));
    }

    private static object? Lees(string inhoud, string waar)
    {
        var soort = Opslagformaat.Lees<Rijinhoud<JsonElement>>(inhoud).Soort;
        Assert.True(soort is not null && Soorten.ContainsKey(soort), $"{waar}: geen type voor soort '{soort}'.");
        var lees = typeof(Rijinhoud).GetMethod(nameof(Rijinhoud.Lees))!.MakeGenericMethod(Soorten[soort]);
        try
        {
            return lees.Invoke(null, [inhoud, null]);
        }
        catch (TargetInvocationException fout)
        {
            Assert.Fail($"{waar}: {fout.InnerException!.Message} Nog niet uitgebracht? Dan: dotnet run -c Release --project tests/Vastleggen");
            return null;
        }
    }

    /// <summary>Another municipality with these rows, at the same moment, and nothing else: no instance, no calendar item.</summary>
    private static Task<Proefgemeente> Hervat(Toestand toestand) => Proefgemeente.Open(
        omhul: rijen =>
        {
            Assert.True(toestand.Zet(rijen).IsCompletedSuccessfully);
            return rijen;
        },
        begin: toestand.Moment);

    private static async Task<Proefklant> Klant(Proefgemeente gemeente, Toestand toestand)
    {
        var partitie = Partities(toestand, Sleutels.Klantreis).Single();
        var reis = (await gemeente.Opslag.Vereis<Klantreis>(partitie, Sleutels.Klantreis)).Waarde;
        var persoon = Rijinhoud.Lees<Persoon>(Assert.Single(toestand.Tabellen[nameof(Tabel.Personen)]).Inhoud);
        return new(gemeente, reis.Id, reis.HuishoudenId, persoon.Email!);
    }

    private static async Task<IReadOnlyList<string>> Afspraken(Proefgemeente gemeente, Toestand toestand) =>
        [.. (await Alle<Afspraak>(gemeente, toestand, Sleutels.Afspraken)).Select(afspraak => afspraak.Id)];

    private static Task<List<Spoor>> Sporen(Proefgemeente gemeente, Toestand toestand) =>
        Alle<Spoor>(gemeente, toestand, Sleutels.Sporen);

    private static async Task<List<T>> Alle<T>(Proefgemeente gemeente, Toestand toestand, string voorvoegsel)
        where T : class
    {
        var gevonden = new List<T>();
        foreach (var partitie in Partities(toestand, voorvoegsel))
        {
            await foreach (var rij in gemeente.Opslag.LeesReeks<T>(partitie, voorvoegsel))
            {
                gevonden.Add(rij.Waarde);
            }
        }

        return gevonden;
    }

    private static IEnumerable<string> Partities(Toestand toestand, string voorvoegsel) => toestand
        .Tabellen[nameof(Tabel.Klantreizen)]
        .Where(rij => rij.Sleutel.StartsWith(voorvoegsel, StringComparison.Ordinal))
        .Select(rij => rij.Partitie)
        .Distinct();
}
