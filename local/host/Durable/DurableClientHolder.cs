using Microsoft.DurableTask.Client;

namespace InzetOpMaat.Local.Host;

/// <summary>Has the client from the moment that the backend runs; an app gets it only by <c>[DurableClient]</c>.</summary>
internal sealed class DurableClientHolder
{
    private DurableTaskClient? client;

    public DurableTaskClient Client
    {
        get => client ?? throw new EmbeddedHostException("There is no durable client: the host has no durable backend, or it has not started yet.");
        set => client = value;
    }
}
