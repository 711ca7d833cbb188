using System.Collections.Concurrent;
using Microsoft.DurableTask;

namespace InzetOpMaat.Conformance.Tests;

/// <summary>Two generations, each with two activities, a timer, a child, and an event that the child sends.</summary>
internal static class Journey
{
    internal static void Register(DurableTaskRegistry registry, ConcurrentDictionary<string, int> effects) => registry
        .AddOrchestratorFunc<string, string>("Journey", async (context, input) =>
        {
            var parts = input!.Split('|', 2);
            var round = parts[0];
            var a = await context.CallActivityAsync<string>("Do", $"{round}:a");
            await context.CreateTimer(TimeSpan.FromHours(6), CancellationToken.None);
            var b = await context.CallActivityAsync<string>("Do", $"{round}:b");
            var child = await context.CallSubOrchestratorAsync<string>("Child", context.InstanceId);
            var bell = await context.WaitForExternalEvent<string>("bell");
            var line = $"{round}:{a[2..]} {b[2..]} {child} {bell}";
            if (round == "0")
            {
                context.ContinueAsNew($"1|{line}");
            }

            return $"{parts[1]}|{line}";
        })
        .AddOrchestratorFunc<string, string>("Child", async (context, parent) =>
        {
            var result = await context.CallActivityAsync<string>("Do", "child");
            context.SendEvent(parent!, "bell", "bell");
            return result;
        })
        .AddActivityFunc<string, string>("Do", (_, key) =>
        {
            effects.AddOrUpdate(key!, 1, (_, count) => count + 1);
            return key!;
        });
}
