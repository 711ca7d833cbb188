using System.Net;
using System.Net.Sockets;

namespace InzetOpMaat.Local;

/// <summary>Ports of this machine.</summary>
internal static class Poorten
{
    /// <summary>A port on which nobody listens now.</summary>
    public static int Vrij()
    {
        using var luisteraar = new TcpListener(IPAddress.Loopback, 0);
        luisteraar.Start();
        return ((IPEndPoint)luisteraar.LocalEndpoint).Port;
    }
}
