using System.Text;
using InzetOpMaat.Local;
using InzetOpMaat.Local.Engine;
using Microsoft.Extensions.DependencyInjection;

namespace InzetOpMaat.Functions.Tests;

/// <summary>Every operation with every role, asked of the running app; and the same table for people to read.</summary>
public sealed class ToegangTests
{
    private static readonly Rol[] Rollen = Enum.GetValues<Rol>();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_the_app_lets_through_is_what_the_table_says_for_every_operation_and_role()
    {
        var map = Path.Combine(Path.GetTempPath(), $"toegang-{Guid.NewGuid():N}");
        var opties = new Lokaleopties
        {
            Map = map,
            Verbinding = "UseDevelopmentStorage=true",
            Enginestore = new MemoryEngineStore(),
            Diensten = diensten => diensten.AddSingleton<IRijen>(new MemoryRijen()),
        };
        var anders = new List<string>();
        using var http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false });
        await using (var app = await Lokaleapp.Start(opties, Stop))
        {
            foreach (var route in Route.Alle)
            {
                foreach (var (rollen, mag) in Gevallen(route.Functie))
                {
                    var status = await Vraag(http, app, route, rollen);
                    var goed = mag ? status is not (401 or 403) && status < 500 : status == (rollen is null ? 401 : 403);
                    if (!goed)
                    {
                        anders.Add($"{route.Functie} ({route.Methode}) als {(rollen is null ? "niemand" : $"[{string.Join(", ", rollen)}]")}: {status}");
                    }
                }
            }
        }

        Directory.Delete(map, recursive: true);
        Assert.True(anders.Count == 0, string.Join(Environment.NewLine, anders));
    }

    [Fact]
    public void No_operation_is_without_a_decision() => Assert.All(
        Route.Alle, route => Assert.True(Bevoegdheden.IsAnoniem(route.Functie) != Bevoegdheden.Van(route.Functie).Count > 0, route.Functie));

    [Fact]
    public void A_decision_is_about_an_operation_that_exists() =>
        Assert.Empty(Bevoegdheden.Functies.Except(Route.Alle.Select(route => route.Functie)));

    [Fact]
    public void The_table_for_people_is_up_to_date()
    {
        var pad = Path.Combine(Wortel(), "docs", "toegang.md");
        var inhoud = File.ReadAllText(pad);
        var verwacht = Toegangstabel.In(inhoud);
        if (Environment.GetEnvironmentVariable("TOEGANG_BIJWERKEN") == "1")
        {
            File.WriteAllText(pad, verwacht);
            return;
        }

        Assert.True(verwacht == inhoud, "docs/toegang.md is not what the app does: run this test once with TOEGANG_BIJWERKEN=1.");
    }

    /// <summary>Nobody, no role, each role, one that may with one that may not, and all that may not together.</summary>
    private static IEnumerable<(IReadOnlyList<Rol>? Rollen, bool Mag)> Gevallen(string functie)
    {
        var anoniem = Bevoegdheden.IsAnoniem(functie);
        var wel = Bevoegdheden.Van(functie);
        var niet = Rollen.Except(wel).ToList();
        yield return (null, anoniem);
        if (anoniem)
        {
            yield break;
        }

        yield return ([], false);
        foreach (var rol in Rollen)
        {
            yield return ([rol], wel.Contains(rol));
        }

        if (niet.Count > 0)
        {
            yield return ([niet[0], wel[0]], true);
            yield return (niet, false);
        }
    }

    private static string Wortel()
    {
        for (var map = new DirectoryInfo(AppContext.BaseDirectory); map is not null; map = map.Parent)
        {
            if (File.Exists(Path.Combine(map.FullName, "InzetOpMaat.Functions.sln")))
            {
                return map.FullName;
            }
        }

        throw new InvalidOperationException("The tests do not run from the repository.");
    }

    private static async Task<int> Vraag(HttpClient http, Lokaleapp app, Route route, IReadOnlyList<Rol>? rollen)
    {
        using var verzoek = new HttpRequestMessage(new HttpMethod(route.Methode), new Uri(app.Adres, route.Voorbeeld));
        if (rollen is not null)
        {
            verzoek.Headers.Authorization = new("Bearer", app.Token(rollen, "niemand-1"));
        }

        if (route.Methode != "GET")
        {
            verzoek.Headers.Add("Idempotency-Key", Guid.NewGuid().ToString());
            verzoek.Headers.TryAddWithoutValidation("If-Match", "*");
            verzoek.Content = new StringContent("{}", Encoding.UTF8, "application/json");
        }

        using var antwoord = await http.SendAsync(verzoek, Stop);
        return (int)antwoord.StatusCode;
    }
}
