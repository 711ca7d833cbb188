using System.Text.Json;
using InzetOpMaat.Local.Engine;

namespace InzetOpMaat.Local;

/// <summary>What the program that watches over the app tells it, in one line of JSON.</summary>
internal sealed record Appopdracht(
    string Map,
    int Poort,
    int Graphpoort,
    string Verbinding,
    ClockMode Klokstand,
    DateTimeOffset? Begin)
{
    /// <exception cref="StartException">The line is not ours: somebody started the app by hand.</exception>
    public static Appopdracht Lees(string? regel)
    {
        try
        {
            return JsonSerializer.Deserialize<Appopdracht>(regel ?? "") ?? throw new JsonException();
        }
        catch (JsonException fout)
        {
            throw new StartException("The app is started by ./run, not by hand.", fout);
        }
    }

    public string Regel() => JsonSerializer.Serialize(this);
}
