using System.Globalization;

namespace InzetOpMaat.Local;

/// <summary>What the command line asks for.</summary>
/// <param name="Demo">Walk the people of the demo through the process, and stop.</param>
/// <param name="Jaren">The demo of five years.</param>
/// <param name="Verder">Go on with the last demo.</param>
/// <param name="Blijft">After the demo everything stays, to look around.</param>
/// <param name="Dagen">Stop the walk of the demo after so many days; null: walk to the end.</param>
/// <param name="Vers">Begin with an empty data folder.</param>
/// <param name="Map">The data folder; null for the one of the checkout.</param>
/// <param name="Poort">Of the app; null for the usual one, or in the demo a free one.</param>
/// <param name="Graphpoort">Of the Graph stand-in, likewise.</param>
/// <param name="Azuritepoort">The first of three that follow each other; null for free ones.</param>
internal sealed record Startopties(
    bool Demo = false,
    bool Jaren = false,
    bool Verder = false,
    bool Blijft = false,
    int? Dagen = null,
    bool Vers = false,
    bool Hulp = false,
    string? Map = null,
    int? Poort = null,
    int? Graphpoort = null,
    int? Azuritepoort = null)
{
    public const string Uitleg = """
        ./run            starts everything on this machine; Ctrl-C ends it, state stays
          --vers           begin with an empty data folder
          --map DIR        another data folder (default .data/run)
          --poort N        port of the app (default 7071)
          --graphpoort N   port of the Graph stand-in (default 7072)
          --azuritepoort N first of the three ports of Azurite (default: free ones)
        ./run demo       walks eight people through the process, with its own data and ports, and checks the outcome
          --verder         go on with the last demo
          --blijf          stay after it, to look around in the screens on http://localhost:7071
          --dagen N        walk no further than N days, so that there is work left to do
        ./run demo jaren five years of eight people in memory, told as a timeline each, with totals that are checked
        """;

    /// <exception cref="StartException">An argument is not understood.</exception>
    public static Startopties Lees(IReadOnlyList<string> argumenten)
    {
        var opties = new Startopties();
        for (var plaats = 0; plaats < argumenten.Count; plaats++)
        {
            var argument = argumenten[plaats];
            opties = argument switch
            {
                "demo" when plaats == 0 => opties with { Demo = true },
                "jaren" when plaats == 1 && opties.Demo => opties with { Jaren = true },
                "--verder" when opties.Demo => opties with { Verder = true },
                "--blijf" when opties.Demo => opties with { Blijft = true },
                "--dagen" when opties.Demo => opties with { Dagen = Getal(argumenten, ref plaats, 120) },
                "--vers" => opties with { Vers = true },
                "--map" => opties with { Map = Waarde(argumenten, ref plaats) },
                "--poort" => opties with { Poort = Poortnummer(argumenten, ref plaats) },
                "--graphpoort" => opties with { Graphpoort = Poortnummer(argumenten, ref plaats) },
                "--azuritepoort" => opties with { Azuritepoort = Poortnummer(argumenten, ref plaats) },
                "-h" or "--help" => opties with { Hulp = true },
                _ => throw new StartException($"Unknown argument '{argument}'. ./run --help shows what there is."),
            };
        }

        return opties;
    }

    private static string Waarde(IReadOnlyList<string> argumenten, ref int plaats) =>
        plaats + 1 < argumenten.Count && argumenten[plaats + 1] is { Length: > 0 } waarde && !waarde.StartsWith("--", StringComparison.Ordinal)
            ? argumenten[++plaats]
            : throw new StartException($"{argumenten[plaats]} needs a value. ./run --help shows what there is.");

    private static int Poortnummer(IReadOnlyList<string> argumenten, ref int plaats) => Getal(argumenten, ref plaats, ushort.MaxValue, "is no port: ");

    private static int Getal(IReadOnlyList<string> argumenten, ref int plaats, int hoogste, string bezwaar = "must be ")
    {
        var naam = argumenten[plaats];
        var tekst = Waarde(argumenten, ref plaats);
        return int.TryParse(tekst, NumberStyles.None, CultureInfo.InvariantCulture, out var getal) && getal > 0 && getal <= hoogste
            ? getal
            : throw new StartException($"{naam} '{tekst}' {bezwaar}a number from 1 to {hoogste}.");
    }
}
