using Microsoft.DurableTask;
using Microsoft.Extensions.DependencyInjection;

namespace InzetOpMaat.Local.Engine;

/// <summary>One run of one activity, after the step that scheduled it was published.</summary>
internal sealed class ActivityWork(InstanceSlot slot, int generation, HistoryEvent scheduled, DurableEngine engine) : IWork
{
    public async Task RunAsync()
    {
        try
        {
            slot.Arrive(await EndAsync(), atEnd: true);
        }
        finally
        {
            engine.Clock.ExitWork();
        }
    }

    public void Drop() => engine.Clock.ExitWork();

    private async Task<Arrival> EndAsync()
    {
        var name = scheduled.Name ?? "";
        var version = scheduled.Version ?? "";
        var converter = engine.Options.DataConverter;
        try
        {
            await using var scope = engine.Services.CreateAsyncScope();
            if (engine.Registrations.Activity(name, version, scope.ServiceProvider) is not { } activity)
            {
                return Ended(null, EngineFailures.NoActivity(name, version));
            }

            var input = converter.Deserialize(scheduled.Payload, activity.InputType);
            var output = await activity.RunAsync(new EngineActivityContext(name, slot.InstanceId, version), input);
            return Ended(converter.Serialize(output), null);
        }
#pragma warning disable CA1031 // Whatever an activity throws goes to its orchestrator.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return Ended(null, TaskFailureDetails.FromException(exception));
        }
    }

    private Arrival.ActivityEnded Ended(string? output, TaskFailureDetails? failure)
        => new(generation, scheduled.TaskId, output, failure);
}
