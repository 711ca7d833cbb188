namespace Microsoft.DurableTask.Client;

/// <summary>The clients that were registered, by name.</summary>
internal sealed class DurableTaskClients(IEnumerable<DurableTaskClients.Holder> holders) : IDurableTaskClientProvider
{
    public DurableTaskClient GetClient(string? name = null)
        => holders.FirstOrDefault(holder => holder.Client.Name == (name ?? ""))?.Client
            ?? throw new ArgumentOutOfRangeException(nameof(name), name, "No client of that name was registered.");

    /// <summary>Keeps the client from being injected by its own type, which the caller chooses for one of them.</summary>
    internal sealed record Holder(DurableTaskClient Client) : IAsyncDisposable
    {
        public ValueTask DisposeAsync() => Client.DisposeAsync();
    }
}
