using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Microsoft.DurableTask.Testing;

namespace InzetOpMaat.Conformance.Tests;

/// <summary>The real client and worker on the real packages' store in memory, over gRPC in this process.</summary>
public sealed class RealTestHost : IDurableTestHost
{
    private const int StableLooks = 4;
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(100);

    private readonly DurableTaskTestHost host;

    private RealTestHost(DurableTaskTestHost host) => this.host = host;

    public DurableTaskClient Client => host.Client;

    public DateTimeOffset Now => TimeProvider.System.GetUtcNow();

    public static async Task<RealTestHost> StartAsync(Action<DurableTaskRegistry> configure, HostSettings settings)
    {
        // The test host's own log goes to the console otherwise, a dozen lines a test.
        Environment.SetEnvironmentVariable("Logging__LogLevel__Default", "None");
        var options = new DurableTaskTestHostOptions
        {
            Port = FreePort.Next(),
            ConfigureServices = settings.Configure,
        };
        return new(await DurableTaskTestHost.StartAsync(configure, options));
    }

    public async Task AdvanceAsync(TimeSpan by)
    {
        await Task.Delay(by, TimeProvider.System);
        await SettleAsync();
    }

    /// <summary>The real host does not say when it is at rest: nothing to be seen of it changed for a while.</summary>
    public async Task SettleAsync()
    {
        var former = await PictureAsync();
        for (var same = 0; same < StableLooks;)
        {
            await Task.Delay(Look, TimeProvider.System);
            var picture = await PictureAsync();
            same = picture == former ? same + 1 : 0;
            former = picture;
        }
    }

    public ValueTask DisposeAsync() => host.DisposeAsync();

    private async Task<string> PictureAsync()
    {
        var lines = new List<string>();
        await foreach (var instance in Client.GetAllInstancesAsync())
        {
            lines.Add($"{instance.InstanceId} {instance.RuntimeStatus} {instance.LastUpdatedAt:O}");
        }

        lines.Sort(StringComparer.Ordinal);
        return string.Join('\n', lines);
    }
}
