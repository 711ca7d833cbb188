using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using InzetOpMaat.Domain;
using InzetOpMaat.Functions;
using InzetOpMaat.Gereedschap;
using InzetOpMaat.Orchestrations;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.DependencyInjection;

namespace InzetOpMaat.EndToEnd.Tests;

/// <summary>
/// Broken requests, made of the contract's own examples: about a thousand, and 10,000 with INZETOPMAAT_ALLES=1.
/// INZETOPMAAT_ZAAD chooses others; each request comes from seed and number, so a failure names what repeats it.
/// </summary>
public sealed class FuzzTests
{
    private const int StandaardZaad = 20260302;

    private static readonly int Aantal = Environment.GetEnvironmentVariable("INZETOPMAAT_ALLES") == "1" ? 10_000 : 1_000;

    private static readonly int Zaad = int.TryParse(
        Environment.GetEnvironmentVariable("INZETOPMAAT_ZAAD"), NumberStyles.None, CultureInfo.InvariantCulture, out var zaad) ? zaad : StandaardZaad;

    private static readonly string[] VanAnderen =
        ["Kwibus", "Zwaluwstaart", "123456782", "geheim.example", "0698765432", "Toverhazelaarplantsoen", "8765ZX", "1971-11-23"];

    private static readonly string[] VanBinnen =
        ["   at ", "Exception", "System.", "InzetOpMaat.", "Microsoft.", ".cs:line", "/home/", "/root/", "PartitionKey", "RowKey", "AccountKey"];

    [Fact]
    public async Task Broken_requests_break_nothing_and_tell_nothing()
    {
        TestContext.Current.SendDiagnosticMessage("Fuzz: INZETOPMAAT_ZAAD={0}, {1} requests.", Zaad, Aantal);
        await using var gemeente = await Proefgemeente.Open();
        var ids = await Beleef(gemeente);
        using var http = new HttpClient(new Contractwacht(
            new SocketsHttpHandler { AllowAutoRedirect = false, RequestHeaderEncodingSelector = (_, _) => Encoding.UTF8 }, verzoeken: false));
        var contract = JsonNode.Parse(await gemeente.Http.GetStringAsync(new Uri("v1/openapi.json", UriKind.Relative), Stop))!;
        var basis = new Contractverzoeken(contract).Alle();
        var fout = new List<string>();
        var tellen = new SortedDictionary<int, int>();
        var gevraagd = new HashSet<string>();

        for (var nummer = 0; nummer < Aantal && fout.Count < 20; nummer++)
        {
            var kans = new Random(unchecked((Zaad * 31) + nummer));
            var bewerking = basis[nummer % basis.Count];
            gevraagd.Add(bewerking.Functie);
            var rol = Kies(kans, Bevoegdheden.Van(bewerking.Functie));
            var wat = "";
            using var verzoek = new Mutatie(kans, ids).Maak(
                bewerking, gemeente.App.Adres, gemeente.App.Token(rol, Wie(bewerking, rol)), tekst => wat = tekst);
            using var antwoord = await Vraag(http, verzoek, breuk => fout.Add($"#{nummer} als {rol}: {breuk.Message} op {wat}"));
            if (antwoord is null)
            {
                continue;
            }

            var status = (int)antwoord.StatusCode;
            tellen[status] = tellen.GetValueOrDefault(status) + 1;
            var bezwaren = Bezwaren(verzoek, rol, status, antwoord.Content.Headers.ContentType?.MediaType, await antwoord.Content.ReadAsStringAsync(Stop));
            fout.AddRange(bezwaren.Select(bezwaar => $"#{nummer} als {rol}: {bezwaar} op {wat}"));
        }

        TestContext.Current.SendDiagnosticMessage("Fuzz: {0}.", string.Join(", ", tellen.Select(paar => $"{paar.Key}: {paar.Value}")));
        Assert.True(fout.Count == 0, $"INZETOPMAAT_ZAAD={Zaad}{Environment.NewLine}{string.Join(Environment.NewLine, fout)}");
        Assert.Equal(basis.Count, gevraagd.Count);
        await Staat(gemeente);
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    // Mostly one that may, to come further than the door.
    private static Rol Kies(Random kans, IReadOnlyList<Rol> wieMag)
    {
        var rollen = wieMag.Count > 0 && kans.Next(5) > 0 ? wieMag : Enum.GetValues<Rol>();
        return rollen[kans.Next(rollen.Count)];
    }

    // Whoever may see a klant sees one, so there it is somebody whom no klant knows; elsewhere a colleague comes further.
    private static string Wie(Contractverzoek bewerking, Rol rol) =>
        bewerking.Pad.Contains("/klanten/", StringComparison.Ordinal) ? "fuzz-1" : $"{rol}-1".ToLowerInvariant();

    private static async Task<HttpResponseMessage?> Vraag(HttpClient http, HttpRequestMessage verzoek, Action<ContractbreukException> breuk)
    {
        try
        {
            return await http.SendAsync(verzoek, Stop);
        }
        catch (ContractbreukException anders)
        {
            breuk(anders);
            return null;
        }
    }

    private static IEnumerable<string> Bezwaren(HttpRequestMessage verzoek, Rol rol, int status, string? vorm, string tekst)
    {
        if (status >= 500)
        {
            yield return $"{status} {tekst}";
        }

        // Who is a manager and says why may see a person; nobody else is known to the klanten here.
        var mag = rol is Rol.Manager or Rol.Beheerder && verzoek.RequestUri!.AbsolutePath.Contains("/klanten/", StringComparison.Ordinal);
        foreach (var geheim in VanAnderen.Where(geheim => !mag && tekst.Contains(geheim, StringComparison.OrdinalIgnoreCase)))
        {
            yield return $"{status} noemt {geheim}";
        }

        var isContract = verzoek.RequestUri!.AbsolutePath.EndsWith("/openapi.json", StringComparison.Ordinal);
        // The address of a page is told back as it was asked.
        var gevraagd = verzoek.RequestUri.AbsoluteUri;
        foreach (var spoor in VanBinnen.Where(spoor => !isContract && !gevraagd.Contains(spoor, StringComparison.Ordinal) && tekst.Contains(spoor, StringComparison.Ordinal)))
        {
            yield return $"{status} zegt '{spoor.Trim()}': {tekst[..Math.Min(tekst.Length, 300)]}";
        }

        // What the web server refuses before it is a request of ours has no body at all.
        if (status >= 400 && tekst.Length > 0 && vorm is not ("application/problem+json" or "text/html"))
        {
            yield return $"{status} als {vorm}: {tekst[..Math.Min(tekst.Length, 300)]}";
        }
    }

    /// <summary>Two klanten past screening, with appointments, tasks and notes: what a broken request might find.</summary>
    private static async Task<IReadOnlyDictionary<string, string>> Beleef(Proefgemeente gemeente)
    {
        var antwoord = await gemeente.Lukt(
            HttpMethod.Post,
            "/v1/meldingen",
            Rol.Baliemedewerker,
            new
            {
                kanaal = "Balie",
                persoon = new
                {
                    naam = "Kwibus Zwaluwstaart",
                    geboortedatum = "1971-11-23",
                    bsn = "123456782",
                    email = "kwibus@geheim.example",
                    telefoon = "0698765432",
                    adres = new Adres("Toverhazelaarplantsoen", "7b", "8765ZX", "Deventer"),
                    contactkanaal = "Email",
                },
            },
            sleutel: "fuzz");
        await gemeente.Rust();
        var klant = new Proefklant(
            gemeente, antwoord["klantreisId"]!.GetValue<string>(), antwoord["huishoudenId"]!.GetValue<string>(), "kwibus@geheim.example");
        await klant.Screen();
        await gemeente.Verder(TimeSpan.FromHours(20));
        var reis = await klant.Reis();
        var afspraak = await klant.Afspraak(Afspraaksoort.Ambitiegesprek);
        var link = gemeente.App.Diensten.GetRequiredService<ILinks>().VoorAfspraak(afspraak.Id, afspraak.Begin);
        return new Dictionary<string, string>
        {
            ["klantreisId"] = klant.KlantreisId,
            ["huishoudenId"] = klant.HuishoudenId,
            ["klantId"] = reis.PersoonId,
            ["afspraakId"] = afspraak.Id,
            ["taakId"] = (await klant.Taken())[0].Id,
            ["token"] = link.Segments[^1],
            ["versie"] = "2020-07-01",
            ["nummer"] = "1",
        };
    }

    /// <summary>The app is well, and no instance fell over by what was sent.</summary>
    private static async Task Staat(Proefgemeente gemeente)
    {
        await gemeente.Rust();
        using var gereed = await gemeente.Http.GetAsync(new Uri("health/ready", UriKind.Relative), Stop);
        Assert.Equal(200, (int)gereed.StatusCode);
        await foreach (var instantie in gemeente.Durable.GetAllInstancesAsync(new OrchestrationQuery()))
        {
            Assert.True(instantie.RuntimeStatus != OrchestrationRuntimeStatus.Failed, $"{instantie.InstanceId}: {instantie.FailureDetails}");
        }
    }
}
