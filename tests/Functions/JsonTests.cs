using System.Text.Json;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace InzetOpMaat.Functions.Tests;

public sealed class JsonTests : IDisposable
{
    private readonly ServiceProvider _diensten = new ServiceCollection().AddOptions().AddJson().BuildServiceProvider();

    public sealed record Inhoud(Fase Fase, int RondeNummer, DateOnly Dag, string? Niets = null);

    [Fact]
    public void Rows_the_workers_serializer_and_its_options_write_and_read_one_form()
    {
        var inhoud = new Inhoud(Fase.Begeleiding, 2, new(2026, 11, 21));
        var opties = _diensten.GetRequiredService<IOptions<JsonSerializerOptions>>().Value;
        var werker = _diensten.GetRequiredService<IOptions<WorkerOptions>>().Value.Serializer!;

        var tekst = Opslagformaat.Schrijf(inhoud);

        Assert.Equal(tekst, JsonSerializer.Serialize(inhoud, opties));
        Assert.Equal(tekst, werker.Serialize(inhoud, typeof(Inhoud), CancellationToken.None).ToString());
        Assert.Equal(inhoud, JsonSerializer.Deserialize<Inhoud>(tekst, opties));
    }

    [Fact]
    public void Instants_end_in_Z_in_answers_and_stay_as_they_are_in_rows()
    {
        var zomertijd = new DateTimeOffset(2026, 6, 1, 10, 0, 0, TimeSpan.FromHours(2));
        var antwoord = _diensten.GetRequiredService<IOptions<Microsoft.AspNetCore.Http.Json.JsonOptions>>().Value.SerializerOptions;

        Assert.Equal("\"2026-06-01T08:00:00Z\"", JsonSerializer.Serialize(zomertijd, Antwoordformaat.Opties));
        Assert.Equal("\"2026-06-01T08:00:00Z\"", JsonSerializer.Serialize<DateTimeOffset?>(zomertijd, antwoord));
        Assert.Equal(zomertijd, JsonSerializer.Deserialize<DateTimeOffset>("\"2026-06-01T08:00:00Z\"", Antwoordformaat.Opties));
        Assert.Equal("\"2026-06-01T08:00:00+00:00\"", Opslagformaat.Schrijf(zomertijd.ToUniversalTime()));
    }

    public void Dispose() => _diensten.Dispose();
}
