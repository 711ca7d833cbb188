using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;

namespace InzetOpMaat.EndToEnd.Tests;

/// <summary>The built program behind ./run, as a process.</summary>
internal sealed class Programma : IDisposable
{
    private static readonly TimeSpan Geduld = TimeSpan.FromMinutes(3);
    private static readonly TimeSpan Tussenpoos = TimeSpan.FromMilliseconds(100);

    private readonly Process _proces;
    private readonly ConcurrentQueue<string> _uit = new();
    private readonly ConcurrentQueue<string> _fouten = new();

    private Programma(Process proces)
    {
        _proces = proces;
        proces.OutputDataReceived += (_, regel) => Bewaar(_uit, regel.Data);
        proces.ErrorDataReceived += (_, regel) => Bewaar(_fouten, regel.Data);
        proces.BeginOutputReadLine();
        proces.BeginErrorReadLine();
    }

    public IReadOnlyCollection<string> Uit => _uit;

    private bool IsKlaar => _uit.Any(regel => regel.StartsWith("Ctrl-C", StringComparison.Ordinal));

    public IReadOnlyCollection<string> Fouten => _fouten;

    public static Programma Start(IReadOnlyDictionary<string, string>? omgeving, params string[] argumenten)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(Lokaleapp).Assembly.Location, .. argumenten])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (naam, waarde) in omgeving ?? new Dictionary<string, string>())
        {
            start.Environment[naam] = waarde;
        }

        return new(Process.Start(start)!);
    }

    /// <summary>The processes below this one: storage, app and what they started.</summary>
    public IReadOnlyList<int> Nakomelingen()
    {
        var ouders = Directory.GetDirectories("/proc")
            .Select(pad => int.TryParse(Path.GetFileName(pad), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : 0)
            .Where(id => id > 0)
            .Select(id => (Id: id, Ouder: Ouder(id)))
            .ToList();
        var gevonden = new List<int> { _proces.Id };
        for (var plaats = 0; plaats < gevonden.Count; plaats++)
        {
            gevonden.AddRange(ouders.Where(p => p.Ouder == gevonden[plaats]).Select(p => p.Id));
        }

        return gevonden[1..];
    }

    public static bool Leeft(int id) => Ouder(id) is not null;

    public async Task TotKlaar()
    {
        await Tot(() => IsKlaar || _proces.HasExited);
        Assert.True(IsKlaar, $"It ended instead of answering: {string.Join(" ", _fouten)}");
    }

    public static async Task Tot(Func<bool> voorwaarde)
    {
        var begonnen = TimeProvider.System.GetTimestamp();
        while (!voorwaarde())
        {
            Assert.True(TimeProvider.System.GetElapsedTime(begonnen) < Geduld, "It took too long.");
            await Task.Delay(Tussenpoos, TimeProvider.System, TestContext.Current.CancellationToken);
        }
    }

    /// <param name="signaal">Such as TERM or KILL.</param>
    public void Stuur(string signaal)
    {
        using var kill = Process.Start("kill", [$"-{signaal}", $"{_proces.Id}"]);
        kill.WaitForExit();
    }

    public async Task<int> Einde()
    {
        using var annulering = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        annulering.CancelAfter(Geduld);
        await _proces.WaitForExitAsync(annulering.Token);
        return _proces.ExitCode;
    }

    public void Dispose()
    {
        if (!_proces.HasExited)
        {
            _proces.Kill(entireProcessTree: true);
        }

        _proces.Dispose();
    }

    private static void Bewaar(ConcurrentQueue<string> regels, string? regel)
    {
        if (!string.IsNullOrEmpty(regel))
        {
            regels.Enqueue(regel);
        }
    }

    /// <summary>Null when the process is gone; the fourth field of its stat, after its name in brackets (man proc).</summary>
    private static int? Ouder(int id)
    {
        try
        {
            var stat = File.ReadAllText($"/proc/{id}/stat");
            var velden = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
            return velden[0] is "Z" or "X" ? null : int.Parse(velden[1], CultureInfo.InvariantCulture);
        }
        catch (Exception fout) when (fout is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
