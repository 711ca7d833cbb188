using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace InzetOpMaat.Local.Engine;

/// <summary>
/// Ids of instances and of their lives: random, or derived from a seed. Then that of a life follows from its instance,
/// so it does not matter in which order lives begin; and each host that takes the store derives others.
/// </summary>
internal sealed class EngineIds(int? seed, long epoch)
{
    private readonly ConcurrentDictionary<string, int> lives = new(StringComparer.Ordinal);
    private int instances;

    /// <summary>For an instance of which the client gave no id.</summary>
    internal string ForInstance() => seed is null ? Random() : Derived("instance", Interlocked.Increment(ref instances));

    internal string ForLife(string instanceId)
        => seed is null ? Random() : Derived(instanceId, lives.AddOrUpdate(instanceId, 0, static (_, number) => number + 1));

    private static string Random() => Guid.NewGuid().ToString("N");

    private string Derived(string of, int number)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"{seed}|{epoch}|{of}|{number}");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)).AsSpan(0, 16));
    }
}
