using Microsoft.DurableTask;

namespace InzetOpMaat.Crashhost;

/// <summary>
/// Fourteen activities in two generations, with all that an instance can wait for: activities one by one and together,
/// timers run out and cancelled, an event from a client, a sub-orchestration and an event that it sends.
/// </summary>
internal static class Journey
{
    public const string Name = "Journey";
    public const string SideName = "Side";
    public const string Do = "Do";
    public const string Ask = "Ask";
    public const int Generations = 2;

    public static string Id(int number) => $"journey-{number:D4}";

    public static string SideId(string journeyId, int generation) => $"{journeyId}.side-{generation}";

    public static string Answer(int generation) => $"answer-{generation}";

    public static string Sign(int generation) => $"sign-{generation}";

    /// <summary>The keys of the effects of one journey, in the order of its output.</summary>
    public static IEnumerable<string> Keys(string journeyId) =>
        from generation in Enumerable.Range(0, Generations)
        from key in new[]
        {
            Key(journeyId, generation, "a"),
            Key(journeyId, generation, "b"),
            Key(journeyId, generation, "c"),
            Key(journeyId, generation, "ask"),
            Key(SideId(journeyId, generation), generation, "d"),
            Key(SideId(journeyId, generation), generation, "e"),
            Key(journeyId, generation, "f"),
        }
        select key;

    public static async Task<string[]> WalkAsync(TaskOrchestrationContext context, Stage? stage)
    {
        var (generation, before) = stage ?? new(0, []);
        var id = context.InstanceId;
        List<string> done = [.. before, await DoAsync(context, generation, "a")];
        done.AddRange(await Task.WhenAll(DoAsync(context, generation, "b"), DoAsync(context, generation, "c")));
        await context.CreateTimer(TimeSpan.FromHours(6), CancellationToken.None);

        using var cancellation = new CancellationTokenSource();
        var answer = context.WaitForExternalEvent<string>(Answer(generation), CancellationToken.None);
        done.Add(await context.CallActivityAsync<string>(Ask, new Question(id, Key(id, generation, "ask"), Answer(generation))));
        var late = context.CreateTimer(TimeSpan.FromDays(1), cancellation.Token);
        await Task.WhenAny(answer, late);
        cancellation.Cancel();
        await answer;

        done.AddRange(await context.CallSubOrchestratorAsync<string[]>(
            SideName, generation, new SubOrchestrationOptions(instanceId: SideId(id, generation))));
        await context.WaitForExternalEvent<string>(Sign(generation), CancellationToken.None);
        done.Add(await DoAsync(context, generation, "f"));
        if (generation + 1 < Generations)
        {
            context.ContinueAsNew(new Stage(generation + 1, [.. done]));
        }

        return [.. done];
    }

    public static async Task<string[]> SideAsync(TaskOrchestrationContext context, int generation)
    {
        var first = await DoAsync(context, generation, "d");
        await context.CreateTimer(TimeSpan.FromHours(2), CancellationToken.None);
        var second = await DoAsync(context, generation, "e");
        context.SendEvent(context.Parent!.InstanceId, Sign(generation), "done");
        return [first, second];
    }

    private static Task<string> DoAsync(TaskOrchestrationContext context, int generation, string step) =>
        context.CallActivityAsync<string>(Do, Key(context.InstanceId, generation, step));

    private static string Key(string instanceId, int generation, string step) => $"{instanceId}:{generation}:{step}";
}

/// <summary>Where a generation begins: its number from 0, and what the earlier ones did.</summary>
internal sealed record Stage(int Generation, string[] Done);

/// <summary>Asks somebody outside to answer by an event.</summary>
internal sealed record Question(string InstanceId, string Key, string EventName);
