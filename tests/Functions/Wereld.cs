using System.Text;
using System.Text.Json;
using InzetOpMaat.Local;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace InzetOpMaat.Functions.Tests;

/// <summary>The API on rows in memory, with a clock that stands still and a durable client that takes notes.</summary>
internal sealed class Wereld : IKlok, IMedewerkers
{
    /// <summary>Who calls, unless a test says otherwise: the klant of <see cref="Verhaal"/> is his or hers.</summary>
    public const string Beller = "medewerker-1";

    private readonly ServiceProvider _diensten;

    public Wereld()
    {
        Rijen = new(new MemoryRijen());
        var instellingen = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Links:Sleutel"] = Convert.ToBase64String(new byte[32]),
            ["Links:BasisUrl"] = "https://inzetopmaat.voorbeeld.nl",
        }).Build();
        _diensten = new ServiceCollection()
            .AddLogging()
            .AddSingleton<IRijen>(Rijen)
            .AddSingleton<IKlok>(this)
            .AddSingleton<IMedewerkers>(this)
            .AddSingleton<IBeleidsbron, Beleidsbron>()
            .AddSingleton<IInzagelog, InzagelogInTabel>()
            .AddSingleton<Inzagetoets>()
            .AddSingleton<PersonenInTabel>()
            .AddSingleton<IDocumenten, Documentenkast>()
            .AddSingleton<IKlantenregister>(bron => bron.GetRequiredService<PersonenInTabel>())
            .AddSingleton<IKlantenlijsten>(Klantenlijsten)
            .AddSingleton(new Appversie("1.0"))
            .AddMelding()
            .AddMeters()
            .AddApi(instellingen)
            .AddBestaandeKlanten()
            .AddOrchestraties()
            .BuildServiceProvider();
    }

    /// <summary>A Monday, 09.15 in Deventer.</summary>
    public DateTimeOffset Nu { get; set; } = new(2026, 3, 2, 8, 15, 0, TimeSpan.Zero);

    public BrekendeRijen Rijen { get; }

    public Belboek Client { get; } = new();

    public MemoryKlantenlijsten Klantenlijsten { get; } = new();

    public Opslag Opslag => Dienst<Opslag>();

    public T Dienst<T>()
        where T : notnull => _diensten.GetRequiredService<T>();

    /// <summary>A row that must be there.</summary>
    public async Task<T> Vereis<T>(string partitie, string sleutel)
        where T : class => (await Opslag.Vereis<T>(partitie, sleutel)).Waarde;

    public async Task<T?> Lees<T>(Tabel tabel, string partitie, string sleutel)
        where T : class => await Rijen.Lees(tabel, partitie, sleutel) is { } rij ? Rijinhoud.Lees<T>(rij.Inhoud) : null;

    public T Functies<T>() => ActivatorUtilities.CreateInstance<T>(_diensten);

    public Task<IReadOnlyList<Medewerker>> Alle(CancellationToken annulering = default) => Task.FromResult<IReadOnlyList<Medewerker>>(
    [
        new("consulent-1", "C", Rol.Consulent, Organisatie.IO, "c1@voorbeeld.nl"),
        new("manager-1", "M", Rol.Manager, Organisatie.IO, "m1@voorbeeld.nl"),
        new("poortwachter-1", "P", Rol.Poortwachter, Organisatie.IO, "p1@voorbeeld.nl"),
        new("poortwachter-2", "Q", Rol.Poortwachter, Organisatie.IO, "p2@voorbeeld.nl"),
    ]);

    /// <summary>Calls a function as the host does, and gives what the caller would see.</summary>
    public async Task<Beeld> Vraag(Func<HttpRequest, Task<IResult>> functie, string? json = null, Action<HttpRequest>? verder = null)
    {
        var http = new DefaultHttpContext { RequestServices = _diensten };
        Gebruikers.Zet(http, new(Rol.Poortwachter, Beller));
        if (json is not null)
        {
            http.Request.ContentType = "application/json";
            http.Request.Body = new MemoryStream(Encoding.UTF8.GetBytes(json));
        }

        verder?.Invoke(http.Request);
        using var lichaam = new MemoryStream();
        http.Response.Body = lichaam;
        try
        {
            var antwoord = await functie(http.Request);
            await antwoord.ExecuteAsync(http);
        }
        catch (Exception fout)
        {
            // As the middleware does (functions/Fouten).
            var probleem = Foutvertaling.Van(fout);
            return new(probleem.Status, JsonSerializer.Serialize(Probleem.Van(probleem, Guid.Empty), Antwoordformaat.Opties), http.Response.Headers);
        }

        return new(http.Response.StatusCode, Encoding.UTF8.GetString(lichaam.ToArray()), http.Response.Headers);
    }

    /// <summary>Everything that is stored, so that a test can say that nothing changed.</summary>
    public async Task<string> Inhoud()
    {
        var alles = new StringBuilder();
        foreach (var tabel in Enum.GetValues<Tabel>())
        {
            await foreach (var partitie in Rijen.Partities(tabel))
            {
                await foreach (var rij in Rijen.LeesReeks(tabel, partitie, " ", "~"))
                {
                    alles.Append(tabel).Append(' ').Append(rij).Append('\n');
                }
            }
        }

        return alles.ToString();
    }
}
