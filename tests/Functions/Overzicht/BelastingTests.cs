using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Azure.Data.Tables;
using InzetOpMaat.Local;
using InzetOpMaat.Local.Engine;
using InzetOpMaat.Tests.Shared;
using Microsoft.Extensions.DependencyInjection;

namespace InzetOpMaat.Functions.Tests;

/// <summary>
/// The app over HTTP with many journeys in Azurite: a few thousand, or with INZETOPMAAT_ALLES=1 a hundred thousand. Shows times
/// beside that of a raw query of 1,000 rows in the same run; only what does not depend on the machine is asserted: what is asked
/// of the storage, and what is kept in memory.
/// </summary>
public sealed class BelastingTests(AzuriteFixture azurite)
{
    private const int Metingen = 15;
    private const int Wijzigingen = 8;
    private const long MeesteGeheugen = 500L * 1024 * 1024;

    private static readonly int Aantal = Environment.GetEnvironmentVariable("INZETOPMAAT_ALLES") == "1" ? 100_000 : 2_000;
    private static readonly DateTimeOffset Nu = new(2026, 3, 2, 8, 15, 0, TimeSpan.Zero);

    private static readonly string[] Bladzijden =
    [
        "/v1/klantreizen",
        "/v1/klantreizen?klantgroep=Groeien&teLaat=false&sorteer=volgendMoment",
        "/v1/klantreizen?fase=Begeleiding&medewerkerId=consulent-1&sorteer=-gemeldOp&aantal=100",
        "/v1/klantreizen?team=IO&status=Lopend&gemeldVanaf=2026-01-15&sorteer=teLaatVanaf",
        "/v1/klantreizen?zonderVolgendMoment=true",
    ];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Overzicht_bladzijden_en_kwartaal_over_alle_klantreizen_vragen_weinig_van_de_opslag()
    {
        var verbinding = await azurite.ConnectionStringAsync();
        var voorvoegsel = AzuriteFixture.UniqueName();
        var tabel = new TabelRijen(new(new(verbinding), voorvoegsel));
        await Bevolking.Schrijf(tabel, Aantal, Nu, Stop);
        var ruw = new TableClient(verbinding, $"{voorvoegsel}{Tabel.Overzicht}");
        var telraam = new Telraam(tabel);
        var map = Directory.CreateTempSubdirectory("belasting-").FullName;
        await using (var app = await Lokaleapp.Start(
            new()
            {
                Map = map,
                Verbinding = verbinding,
                Enginestore = new MemoryEngineStore(),
                Begin = Nu,
                Klokstand = ClockMode.Hold,
                Diensten = diensten => diensten.AddSingleton<IRijen>(telraam),
            },
            Stop))
        {
            using var http = new HttpClient(new Contractwacht(new HttpClientHandler())) { BaseAddress = app.Adres };
            http.DefaultRequestHeaders.Authorization = new("Bearer", app.Token(Rol.Manager, "manager-io"));
            var laden = Stopwatch.StartNew();
            var overzicht = await http.GetStringAsync(new Uri("/v1/overzicht", UriKind.Relative), Stop);
            laden.Stop();
            Assert.Equal(Aantal, JsonElement.Parse(overzicht).GetProperty("perGroepEnFase").EnumerateArray().Sum(groep => groep.GetProperty("aantal").GetInt32()));
            await Meet(app, http, ruw, laden.Elapsed);

            // The counters of the eight parts, and the kick-offs of the four groups; not the journeys.
            await Vraagt(telraam, http, "/v1/overzicht", vragen: 12, rijen: 8);
            foreach (var bladzijde in Bladzijden)
            {
                await Vraagt(telraam, http, bladzijde, vragen: 8, rijen: 8);
            }

            // A quarter and the day before it, in one range.
            await Vraagt(telraam, http, "/v1/rapportages/kwartaal?jaar=2025&kwartaal=4", vragen: 1, rijen: 93);
        }

        Directory.Delete(map, recursive: true);
    }

    private static async Task Vraagt(Telraam telraam, HttpClient http, string pad, int vragen, int rijen)
    {
        telraam.Begin();
        using var antwoord = await http.GetAsync(new Uri(pad, UriKind.Relative), Stop);
        Assert.True(antwoord.IsSuccessStatusCode, $"{pad}: {(int)antwoord.StatusCode}");
        Assert.True(telraam.Vragen <= vragen && telraam.Rijen <= rijen, $"{pad}: {telraam.Vragen} vragen, {telraam.Rijen} rijen");
    }

    /// <summary>All in turn, so that what else the machine does is shared by all; the middle of each is shown.</summary>
    private static async Task Meet(Lokaleapp app, HttpClient http, TableClient ruw, TimeSpan laden)
    {
        var overzicht = app.Diensten.GetRequiredService<Overzicht>();
        var metingen = new Dictionary<string, List<Meting>>();
        using var kaal = new HttpClient { BaseAddress = http.BaseAddress };
        kaal.DefaultRequestHeaders.Authorization = http.DefaultRequestHeaders.Authorization;
        string[] vaste = ["/v1/overzicht", .. Bladzijden, "/v1/rapportages/kwartaal?jaar=2025&kwartaal=4"];
        for (var keer = 0; keer < Metingen; keer++)
        {
            await Neem("ruw", async () => Assert.Equal(1000, (await ruw.QueryAsync<TableEntity>("PartitionKey eq 'ruw'", 1000).AsPages().FirstAsync(Stop)).Values.Count));
            foreach (var pad in vaste)
            {
                await Neem(pad, () => Haal(pad));
            }

            for (var nummer = 0; nummer < Wijzigingen; nummer++)
            {
                await overzicht.Werkbij(Bevolking.Id((keer * Wijzigingen) + nummer));
            }

            await Neem("/v1/overzicht na wijzigingen", () => Haal("/v1/overzicht"));
        }

        var raw = Midden(metingen["ruw"], m => m.Tijd);
        foreach (var (naam, gemeten) in metingen)
        {
            Schrijf($"{naam}: {Midden(gemeten, m => m.Tijd):F1} ms, {Midden(gemeten, m => m.Tijd) / raw:F2}x; processor {Midden(gemeten, m => m.Processor):F1} ms; {Midden(gemeten, m => m.Bytes) / 1024:F0} KiB");
        }

        metingen.Clear();
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        var geheugen = GC.GetTotalMemory(forceFullCollection: true);
        using var proces = Process.GetCurrentProcess();
        Schrijf($"{Aantal} klantreizen; laden {laden.TotalSeconds:F1} s; geheugen {geheugen / 1024 / 1024} MiB, proces {proces.WorkingSet64 / 1024 / 1024} MiB");
        Assert.InRange(geheugen, 0, MeesteGeheugen);

        async Task Haal(string pad)
        {
            using var antwoord = await kaal.GetAsync(new Uri(pad, UriKind.Relative), Stop);
            antwoord.EnsureSuccessStatusCode();
            await antwoord.Content.ReadAsByteArrayAsync(Stop);
        }

        async Task Neem(string naam, Func<Task> doe)
        {
            using var dit = Process.GetCurrentProcess();
            var (processor, bytes, klok) = (dit.TotalProcessorTime, GC.GetTotalAllocatedBytes(), Stopwatch.StartNew());
            await doe();
            klok.Stop();
            dit.Refresh();
            (metingen.TryGetValue(naam, out var eerder) ? eerder : metingen[naam] = []).Add(
                new(klok.Elapsed.TotalMilliseconds, (dit.TotalProcessorTime - processor).TotalMilliseconds, GC.GetTotalAllocatedBytes() - bytes));
        }
    }

    private static double Midden(List<Meting> metingen, Func<Meting, double> wat) => metingen.Select(wat).Order().ElementAt(metingen.Count / 2);

    private static void Schrijf(FormattableString regel) => TestContext.Current.TestOutputHelper!.WriteLine(regel.ToString(CultureInfo.InvariantCulture));

    /// <param name="Tijd">In milliseconds, as is <paramref name="Processor"/> of this process alone.</param>
    private sealed record Meting(double Tijd, double Processor, double Bytes);
}
