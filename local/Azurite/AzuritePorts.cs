using System.Net;
using System.Net.Sockets;

namespace InzetOpMaat.Local;

/// <summary>Ports of Azurite on 127.0.0.1; 0 takes any free one.</summary>
public sealed record AzuritePorts(int Blob, int Queue, int Table)
{
    /// <summary>The ports that storage tools, and connection strings with UseDevelopmentStorage=true, expect.</summary>
    public static AzuritePorts Standard { get; } = new(10000, 10001, 10002);

    public static AzuritePorts Free { get; } = new(0, 0, 0);

    /// <exception cref="AzuriteException">Another program listens on one of the ports.</exception>
    internal void ThrowIfTaken()
    {
        foreach (var port in new[] { Blob, Queue, Table }.Where(port => port != 0))
        {
            using var listener = new TcpListener(IPAddress.Loopback, port);
            try
            {
                listener.Start();
            }
            catch (SocketException exception)
            {
                throw new AzuriteException(
                    $"Port {port} on 127.0.0.1 is taken: another Azurite or another program listens there. Stop it, or choose other ports.",
                    exception);
            }
        }
    }
}
