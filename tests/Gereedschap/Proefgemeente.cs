using System.Diagnostics.CodeAnalysis;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using InzetOpMaat.Local;
using InzetOpMaat.Local.Engine;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace InzetOpMaat.Gereedschap;

/// <summary>
/// A whole municipality in memory: the real app over real HTTP, with rows and engine in memory, virtual time that only
/// moves when told, and the Graph stand-in. It begins on Monday 2 March 2026, 08:30 local time.
/// </summary>
public sealed class Proefgemeente : IAsyncDisposable
{
    public static readonly DateTimeOffset Begin = Lokaletijd.Moment(new(2026, 3, 2), new(8, 30));

    private readonly string _map;
    private readonly Func<Lokaleopties> _opties;
    private readonly bool _contract;
    private bool _open = true;

    private Proefgemeente(Lokaleapp app, MemoryRijen rijen, MemoryEngineStore instanties, string map, Func<Lokaleopties> opties, bool contract)
    {
        _contract = contract;
        (Rijen, Geheugen) = (rijen, new(rijen));
        Instanties = instanties;
        _map = map;
        _opties = opties;
        Betrek(app);
    }

    public Lokaleapp App { get; private set; }

    public MemoryRijen Rijen { get; }

    public MemoryEngineStore Instanties { get; }

    public HttpClient Http { get; private set; }

    public DurableTaskClient Durable => App.Durable;

    public DateTimeOffset Nu => App.Klok.GetUtcNow();

    public Veger Vegen => App.Diensten.GetRequiredService<Veger>();

    /// <summary>Reads past what is put around the rows: looking costs the app nothing.</summary>
    public Opslag Opslag => new(Rijen);

    public Rijgeheugen Geheugen { get; }

    public Task<IReadOnlyList<Medewerker>> Medewerkers() => App.Diensten.GetRequiredService<IMedewerkers>().Alle();

    /// <summary>The open tasks of one colleague, as the work list shows them.</summary>
    public async Task<IReadOnlyList<Taak>> Werklijst(string medewerkerId)
    {
        var gevonden = new List<Taak>();
        await foreach (var (_, taak) in App.Diensten.GetRequiredService<Werkvoorraad>().Open(medewerkerId))
        {
            gevonden.Add(taak);
        }

        return gevonden;
    }

    /// <param name="diensten">Services to use instead of the app's own.</param>
    /// <param name="omhul">Puts something around the rows, such as a fault.</param>
    /// <param name="logboek">Where log lines go.</param>
    /// <param name="gepubliceerd">Told of each step of each instance.</param>
    /// <param name="zaad">With a seed the same story gives the same rows and histories.</param>
    /// <param name="begin">Another moment to begin at.</param>
    /// <param name="motor">Puts something around the store of the engine, such as a count.</param>
    /// <param name="instellingen">Settings other than those of a municipality on one machine.</param>
    /// <param name="contract">Whether every call is held against the contract that the app serves.</param>
    public static async Task<Proefgemeente> Open(
        Action<IServiceCollection>? diensten = null,
        Func<IRijen, IRijen>? omhul = null,
        Action<ILoggingBuilder>? logboek = null,
        Action<StepCommit>? gepubliceerd = null,
        int? zaad = null,
        DateTimeOffset? begin = null,
        Func<IEngineStore, IEngineStore>? motor = null,
        IReadOnlyDictionary<string, string?>? instellingen = null,
        bool contract = true)
    {
        var map = Directory.CreateTempSubdirectory("proefgemeente-").FullName;
        var rijen = new MemoryRijen();
        var omhuld = omhul?.Invoke(rijen) ?? rijen;
        var instanties = new MemoryEngineStore();
        Lokaleopties Opties() => new()
        {
            Map = map,
            Verbinding = "UseDevelopmentStorage=true",
            Enginestore = motor?.Invoke(instanties) ?? (gepubliceerd is null ? instanties : new RecordingEngineStore(instanties, gepubliceerd)),
            Zaad = zaad,
            Begin = begin ?? Begin,
            Klokstand = ClockMode.Hold,
            Logboek = logboek,
            Instellingen = instellingen ?? new Dictionary<string, string?>(),
            Diensten = services =>
            {
                services.AddSingleton(omhuld);
                services.AddSingleton<IKlantenlijsten, MemoryKlantenlijsten>();
                diensten?.Invoke(services);
            },
        };
        return new(await Lokaleapp.Start(Opties()), rijen, instanties, map, Opties, contract);
    }

    /// <summary>The app is down for so long; what came due meanwhile is due at once when it is back.</summary>
    public async Task Uitval(TimeSpan duur)
    {
        await Rust();
        var straks = Nu + duur;
        Http.Dispose();
        await App.DisposeAsync();
        _open = false;
        await new FileClockStore(Path.Combine(_map, "klok.json"))
            .SaveAsync(new(straks, TimeProvider.System.GetUtcNow(), ClockMode.Hold), CancellationToken.None);
        Betrek(await Lokaleapp.Start(_opties()));
        _open = true;
        await Rust();
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
    public async Task<HttpResponseMessage> Vraag(HttpMethod methode, string pad, Rol rol, object? lichaam = null, string? sleutel = null, string? medewerker = null, string? versie = null)
    {
        using var verzoek = new HttpRequestMessage(methode, new Uri(pad, UriKind.Relative));
        verzoek.Headers.Authorization = new AuthenticationHeaderValue("Bearer", App.Token(rol, medewerker));
        if (sleutel is not null)
        {
            verzoek.Headers.Add("Idempotency-Key", sleutel);
        }

        if (versie is not null)
        {
            verzoek.Headers.TryAddWithoutValidation("If-Match", versie);
        }

        if (lichaam is not null)
        {
            verzoek.Content = lichaam as HttpContent ?? JsonContent.Create(lichaam, options: Opslagformaat.Opties);
        }

        return await Http.SendAsync(verzoek);
    }

    /// <summary>The answer's body; fails the test with what the app said when it refused.</summary>
    public async Task<JsonNode> Lukt(HttpMethod methode, string pad, Rol rol, object? lichaam = null, string? sleutel = null, string? medewerker = null, string? versie = null)
    {
        using var antwoord = await Vraag(methode, pad, rol, lichaam, sleutel, medewerker, versie);
        var tekst = await antwoord.Content.ReadAsStringAsync();
        return antwoord.IsSuccessStatusCode
            ? (tekst.Length == 0 ? new JsonObject() : JsonNode.Parse(tekst)!)
            : throw new InvalidOperationException($"{methode} {pad}: {(int)antwoord.StatusCode} {tekst}");
    }

    /// <summary>A resident reports; the journey begins.</summary>
    public async Task<Proefklant> Meld(string naam = "Sanne de Vries", string? huishoudenId = null, Contactkanaal kanaal = Contactkanaal.Email)
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
                persoon = new
                {
                    naam,
                    geboortedatum = "1990-05-01",
                    email,
                    adres = kanaal == Contactkanaal.Brief ? new Adres("Brink", "1", "7411BT", "Deventer") : null,
                    contactkanaal = kanaal,
                },
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
        if (_open)
        {
            await App.DisposeAsync();
        }

        Directory.Delete(_map, recursive: true);
    }

    [MemberNotNull(nameof(App), nameof(Http))]
    private void Betrek(Lokaleapp app)
    {
        App = app;
        Http = new HttpClient(_contract ? new Contractwacht(new HttpClientHandler()) : new HttpClientHandler()) { BaseAddress = app.Adres };
    }
}
