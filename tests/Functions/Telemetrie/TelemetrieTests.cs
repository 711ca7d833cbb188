using System.Text;
using InzetOpMaat.Local;
using InzetOpMaat.Local.Engine;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace InzetOpMaat.Functions.Tests;

[Collection(nameof(Luisteraars))]
public sealed class TelemetrieTests
{
    private static readonly string[] Persoonlijk = ["Kwibus", "Zwaluwstaart", "kwibus", "geheim.example", "1971-11-23", "Toverhazelaarplantsoen"];

    [Fact]
    public async Task Traces_metrics_and_logs_are_sent_and_hold_nothing_of_a_person()
    {
        await using var ontvanger = await Ontvanger.Start();
        var map = Path.Combine(Path.GetTempPath(), $"telemetrie-{Guid.NewGuid():N}");
        await using (var app = await Lokaleapp.Start(
            new()
            {
                Map = map,
                Verbinding = "UseDevelopmentStorage=true",
                Enginestore = new MemoryEngineStore(),
                Diensten = diensten => diensten.AddSingleton<IRijen>(new MemoryRijen()),
                Instellingen = new Dictionary<string, string?>
                {
                    ["OTEL_EXPORTER_OTLP_ENDPOINT"] = ontvanger.Adres.ToString(),
                    ["OTEL_EXPORTER_OTLP_PROTOCOL"] = "http/protobuf",
                },
            },
            Stop))
        {
            using var http = new HttpClient { BaseAddress = app.Adres };
            http.DefaultRequestHeaders.Authorization = new("Bearer", app.Token(Rol.Baliemedewerker));
            http.DefaultRequestHeaders.Add("Idempotency-Key", "Zwaluwstaart");

            using var melding = await http.PostAsync(new Uri("v1/meldingen?wie=Kwibus", UriKind.Relative), Json("""
                { "kanaal": "Balie", "persoon":
                  { "naam": "Kwibus Zwaluwstaart", "geboortedatum": "1971-11-23", "contactkanaal": "Email", "email": "kwibus@geheim.example" } }
                """), Stop);
            using var fout = await http.PostAsync(new Uri("v1/meldingen/Kwibus", UriKind.Relative), Json("{}"), Stop);
            await app.Klok.WhenQuietAsync();

            Assert.Equal((201, 404), ((int)melding.StatusCode, (int)fout.StatusCode));
            Assert.Matches("^00-[0-9a-f]{32}-[0-9a-f]{16}-01$", melding.Headers.GetValues(Tracering.Kop).Single());
        }

        Directory.Delete(map, recursive: true);
        Assert.All(
            [("traces", "MeldingDoen"), ("traces", "ZetTaakUit"), ("traces", "Graph POST users/*/todo/lists"), ("metrics", "inzetopmaat.meldingen"), ("logs", "ZonderBestemming")],
            stuk => Assert.Contains(stuk.Item2, ontvanger.Van(stuk.Item1), StringComparison.Ordinal));
        Assert.All(Persoonlijk, waarde => Assert.DoesNotContain(waarde, ontvanger.Alles, StringComparison.Ordinal));
        Assert.DoesNotContain("gemeente.example", ontvanger.Alles, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Health_is_told_without_a_token_and_without_internals()
    {
        var map = Path.Combine(Path.GetTempPath(), $"gezondheid-{Guid.NewGuid():N}");
        await using (var app = await Lokaleapp.Start(
            new()
            {
                Map = map,
                Verbinding = "UseDevelopmentStorage=true",
                Enginestore = new MemoryEngineStore(),
                Diensten = diensten => diensten.AddSingleton<IRijen>(new MemoryRijen()),
            },
            Stop))
        {
            using var http = new HttpClient { BaseAddress = app.Adres };

            var leeft = await http.GetStringAsync(new Uri("health/live", UriKind.Relative), Stop);
            var gereed = await http.GetStringAsync(new Uri("health/ready", UriKind.Relative), Stop);

            Assert.Equal("""{"stand":"Gezond","onderdelen":{}}""", leeft);
            Assert.Equal(
                """{"stand":"Gezond","onderdelen":{"opslag":"Gezond","beleid":"Gezond","aanmelding":"Gezond","graph":"Onbekend"}}""", gereed);
        }

        Directory.Delete(map, recursive: true);
    }

    [Fact]
    public void Without_an_address_nothing_is_sent_and_a_broken_one_is_named()
    {
        Assert.Null(Telemetrieopties.Van(Instellingen("")));
        var fout = Assert.Throws<InstellingException>(() => Telemetrieopties.Van(Instellingen("localhost")));
        Assert.Contains("OTEL_EXPORTER_OTLP_ENDPOINT", fout.Message, StringComparison.Ordinal);
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static StringContent Json(string tekst) => new(tekst, Encoding.UTF8, "application/json");

    private static IConfiguration Instellingen(string adres) => new ConfigurationBuilder()
        .AddInMemoryCollection([KeyValuePair.Create<string, string?>("OTEL_EXPORTER_OTLP_ENDPOINT", adres)])
        .Build();
}
