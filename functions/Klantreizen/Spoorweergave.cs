using System.Text.Json.Serialization;
using Microsoft.DurableTask.Client;

namespace InzetOpMaat.Functions;

/// <summary>How what drives a part of a journey is doing.</summary>
/// <param name="LaatstActiefOp">When it last did something; null when it is gone.</param>
/// <param name="KerenHersteld">How often the sweep had to start it again.</param>
internal sealed record Spoorweergave(
    string Naam, Spoorstatus Status, string WachtOp, DateTimeOffset VolgendMomentOp, DateTimeOffset? LaatstActiefOp, int KerenHersteld)
{
    public static Spoorweergave Van(Spoor spoor, OrchestrationMetadata? instantie) => new(
        Sleutels.Naam(spoor.Id),
        Bepaal(instantie),
        spoor.Waarom,
        spoor.VolgendMoment,
        instantie?.LastUpdatedAt is { } op && op != default ? op.ToUniversalTime() : null,
        spoor.KerenHersteld);

    internal static Spoorstatus Bepaal(OrchestrationMetadata? instantie) => instantie?.RuntimeStatus switch
    {
        null => Spoorstatus.Weg,
        OrchestrationRuntimeStatus.Failed => Spoorstatus.Mislukt,
        OrchestrationRuntimeStatus.Suspended => Spoorstatus.Gepauzeerd,
        OrchestrationRuntimeStatus.Completed or OrchestrationRuntimeStatus.Terminated => Spoorstatus.Gestopt,
        _ => Spoorstatus.Loopt,
    };
}

/// <summary>The state of an orchestration whose track is not done.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Spoorstatus>))]
internal enum Spoorstatus
{
    /// <summary>At work, or waiting for what the track says.</summary>
    Loopt,

    /// <summary>Paused by a beheerder.</summary>
    Gepauzeerd,

    /// <summary>It failed; the sweep starts it again.</summary>
    Mislukt,

    /// <summary>It ended before its work was done.</summary>
    Gestopt,

    /// <summary>There is none.</summary>
    Weg,
}
