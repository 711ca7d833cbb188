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

    /// <param name="optie">The option of ./run by which another is chosen.</param>
    /// <exception cref="StartException">Another program listens there.</exception>
    public static void EisVrij(int poort, string optie)
    {
        using var luisteraar = new TcpListener(IPAddress.Loopback, poort);
        try
        {
            luisteraar.Start();
        }
        catch (SocketException fout)
        {
            throw new StartException($"Port {poort} is taken: another program listens there. Stop it, or choose another with {optie} N.", fout);
        }
    }
}
