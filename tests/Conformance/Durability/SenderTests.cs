using System.Globalization;
using InzetOpMaat.Local.Engine;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace InzetOpMaat.Conformance.Tests;

/// <summary>An instance that hears from many others does not remember them all for ever, and hears nothing twice.</summary>
public class SenderTests
{
    private const int Senders = 300;

    [Fact]
    public async Task Senders_that_cannot_deliver_again_are_forgotten()
    {
        var store = new MemoryEngineStore();
        await using var host = await EmbeddedTestHost.StartAsync(Register, null, store);
        await host.Client.ScheduleNewOrchestrationInstanceAsync("Count", new StartOrchestrationOptions("counter"));
        for (var i = 0; i < Senders; i++)
        {
            await host.Client.ScheduleNewOrchestrationInstanceAsync("Ring", new StartOrchestrationOptions($"sender-{i}"));
            await host.SettleAsync();
        }

        var head = (await store.ReadHeadAsync("counter", default))!.Head;
        Assert.Equal(Senders.ToString(CultureInfo.InvariantCulture), head.CustomStatus);
        Assert.InRange(head.Handled!.Count, 1, 65);
    }

    [Fact]
    public async Task Senders_whose_message_still_lies_in_their_outbox_are_remembered_and_heard_once()
    {
        var realTime = new ManualTime();
        var store = new MemoryEngineStore(realTime);
        await using (var host = await EmbeddedTestHost.StartAsync(Register, null, store))
        {
            await host.Client.ScheduleNewOrchestrationInstanceAsync("Count", new StartOrchestrationOptions("counter"));
            for (var i = 0; i < Senders; i++)
            {
                await host.Client.ScheduleNewOrchestrationInstanceAsync("RingAndWait", new StartOrchestrationOptions($"sender-{i}"));
            }

            await host.SettleAsync();
            await host.Client.RaiseEventAsync("counter", "ring", "from outside");
            await host.SettleAsync();
            Assert.Equal(Senders, (await store.ReadHeadAsync("counter", default))!.Head.Handled!.Count);
        }

        // A host that starts delivers every outbox once more.
        await using var next = await EmbeddedTestHost.StartAsync(Register, null, store);
        await next.SettleAsync();
        await next.Client.RaiseEventAsync("counter", "ring", "the last");
        await next.SettleAsync();

        var head = (await store.ReadHeadAsync("counter", default))!.Head;
        Assert.Equal((Senders + 2).ToString(CultureInfo.InvariantCulture), head.CustomStatus);
    }

    private static void Register(DurableTaskRegistry tasks) => tasks
        .AddOrchestratorFunc("Count", async context =>
        {
            for (var count = 1; ; count++)
            {
                await context.WaitForExternalEvent<string>("ring");
                context.SetCustomStatus(count);
            }
        })
        .AddOrchestratorFunc("Ring", context =>
        {
            context.SendEvent("counter", "ring", context.InstanceId);
            return Task.CompletedTask;
        })
        .AddOrchestratorFunc("RingAndWait", async context =>
        {
            context.SendEvent("counter", "ring", context.InstanceId);
            await context.WaitForExternalEvent<string>("never");
        });
}
