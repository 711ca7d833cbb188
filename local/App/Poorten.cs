using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;

namespace InzetOpMaat.Local;

/// <summary>Ports of this machine.</summary>
internal static class Poorten
{
    // Below the ports that Linux gives to outgoing connections (32768 and up): one of those could take ours meanwhile.
    private const int Eerste = 18000;
    private const int Laatste = 32000;

    /// <summary>A port on which nobody listens now, and that no outgoing connection will take.</summary>
    public static int Vrij()
    {
        while (true)
        {
            var poort = RandomNumberGenerator.GetInt32(Eerste, Laatste);
            if (Probeer(poort) is null)
            {
                return poort;
            }
        }
    }

    /// <param name="optie">The option of ./run by which another is chosen.</param>
    /// <exception cref="StartException">Another program listens there.</exception>
    public static void EisVrij(int poort, string optie)
    {
        if (Probeer(poort) is { } fout)
        {
            throw new StartException($"Port {poort} is taken: another program listens there. Stop it, or choose another with {optie} N.", fout);
        }
    }

    private static SocketException? Probeer(int poort)
    {
        using var luisteraar = new TcpListener(IPAddress.Loopback, poort);
        try
        {
            luisteraar.Start();
            return null;
        }
        catch (SocketException fout)
        {
            return fout;
        }
    }
}
