using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using InzetOpMaat.Local;
using InzetOpMaat.Local.Engine;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.DependencyInjection;

namespace InzetOpMaat.Gereedschap;

/// <summary>
/// A whole municipality in memory: the real app over real HTTP, with rows and engine in memory, virtual time that only
/// moves when told, and the Graph stand-in. It begins on Monday 2 March 2026, 08:30 local time.
/// </summary>
public sealed class Proefgemeente : IAsyncDisposable
{
    public static readonly DateTimeOffset Begin = Lokaletijd.Moment(new(2026, 3, 2), new(8, 30));

    private readonly string _map;

    private Proefgemeente(Lokaleapp app, MemoryRijen rijen, string map)
    {
        App = app;
        Rijen = rijen;
        _map = map;
        Http = new HttpClient { BaseAddress = app.Adres };
        Vegen = app.Diensten.GetRequiredService<Veger>();
    }

    public Lokaleapp App { get; }

    public MemoryRijen Rijen { get; }

    public HttpClient Http { get; }

    public DurableTaskClient Durable => App.Durable;

    public DateTimeOffset Nu => App.Klok.GetUtcNow();

    public Veger Vegen { get; }

    public Opslag Opslag => App.Diensten.GetRequiredService<Opslag>();

    /// <param name="diensten">Services to use instead of the app's own.</param>
    /// <param name="omhul">Puts something around the rows, such as a fault.</param>
    public static async Task<Proefgemeente> Open(Action<IServiceCollection>? diensten = null, Func<IRijen, IRijen>? omhul = null)
    {
        var map = Directory.CreateTempSubdirectory("proefgemeente-").FullName;
        var rijen = new MemoryRijen();
        var app = await Lokaleapp.Start(new()
        {
            Map = map,
            Verbinding = "UseDevelopmentStorage=true",
            Enginestore = new MemoryEngineStore(),
            Begin = Begin,
            Klokstand = ClockMode.Hold,
            Diensten = services =>
            {
                services.AddSingleton(omhul?.Invoke(rijen) ?? rijen);
                diensten?.Invoke(services);
            },
        });
        return new(app, rijen, map);
    }

    /// <summary>Moves time, by way of every due moment, and waits until all is quiet.</summary>
    public async Task Naar(DateTimeOffset moment)
    {
        await App.Klok.WhenQuietAsync();
        await App.Klok.AdvanceToAsync(moment);
    }

    public Task Verder(TimeSpan tijd) => Naar(Nu + tijd);

    public Task Rust() => App.Klok.WhenQuietAsync();

    /// <summary>Calls the API as somebody with this role.</summary>
    public async Task<HttpResponseMessage> Vraag(HttpMethod methode, string pad, Rol rol, object? lichaam = null, string? sleutel = null, string? medewerker = null)
    {
        using var verzoek = new HttpRequestMessage(methode, new Uri(pad, UriKind.Relative));
        verzoek.Headers.Authorization = new AuthenticationHeaderValue("Bearer", App.Token(rol, medewerker));
        if (sleutel is not null)
        {
            verzoek.Headers.Add("Idempotency-Key", sleutel);
        }

        if (lichaam is not null)
        {
            verzoek.Content = JsonContent.Create(lichaam, options: Opslagformaat.Opties);
        }

        return await Http.SendAsync(verzoek);
    }

    /// <summary>The answer's body; fails the test with what the app said when it refused.</summary>
    public async Task<JsonNode> Lukt(HttpMethod methode, string pad, Rol rol, object? lichaam = null, string? sleutel = null)
    {
        using var antwoord = await Vraag(methode, pad, rol, lichaam, sleutel);
        var tekst = await antwoord.Content.ReadAsStringAsync();
        return antwoord.IsSuccessStatusCode
            ? (tekst.Length == 0 ? new JsonObject() : JsonNode.Parse(tekst)!)
            : throw new InvalidOperationException($"{methode} {pad}: {(int)antwoord.StatusCode} {tekst}");
    }

    /// <summary>A resident reports; the journey begins.</summary>
    public async Task<Proefklant> Meld(string naam = "Sanne de Vries", string? huishoudenId = null)
    {
        var email = $"{naam.Replace(' ', '.')}@inwoner.example".ToLowerInvariant();
        var antwoord = await Lukt(
            HttpMethod.Post,
            "/v1/meldingen",
            Rol.Baliemedewerker,
            new
            {
                kanaal = "Balie",
                huishoudenId,
                persoon = new { naam, geboortedatum = "1990-05-01", email, contactkanaal = "Email" },
            },
            sleutel: $"melding {naam}");
        await Rust();
        return new(this, antwoord["klantreisId"]!.GetValue<string>(), antwoord["huishoudenId"]!.GetValue<string>(), email);
    }

    /// <summary>What runs and what it waits for, for the message of a failing test.</summary>
    public async Task<string> Toestand(params string[] partities)
    {
        var regels = new List<string> { $"Nu {Nu:O}" };
        foreach (var partitie in partities)
        {
            await foreach (var spoor in Opslag.LeesReeks<Spoor>(partitie, Sleutels.Sporen))
            {
                var instantie = await Durable.GetInstanceAsync(spoor.Waarde.Id, getInputsAndOutputs: true);
                regels.Add($"{spoor.Waarde} | {instantie?.RuntimeStatus.ToString() ?? "weg"} {instantie?.FailureDetails}");
            }
        }

        return string.Join(Environment.NewLine, regels);
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await App.DisposeAsync();
        Directory.Delete(_map, recursive: true);
    }
}
