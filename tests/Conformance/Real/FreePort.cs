using System.Net;
using System.Net.Sockets;

namespace InzetOpMaat.Conformance.Tests;

/// <summary>Ports for the test host, which otherwise draws one at random without looking whether it is free.</summary>
internal static class FreePort
{
    private static int last = 20_000 + (Environment.ProcessId % 5_000);

    internal static int Next()
    {
        while (true)
        {
            var port = Interlocked.Increment(ref last);
            try
            {
                using var listener = new TcpListener(IPAddress.Loopback, port);
                listener.Start();
                return port;
            }
            catch (SocketException)
            {
                // In use by another process: the next one may do.
            }
        }
    }
}
