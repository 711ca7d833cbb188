namespace InzetOpMaat.Local.Engine;

/// <summary>Ids of instances and of their lives: random, or drawn from a seed.</summary>
internal sealed class EngineIds(int? seed)
{
    private readonly Lock gate = new();
#pragma warning disable CA5394 // An id is no secret.
    private readonly Random? random = seed is { } value ? new(value) : null;

    internal string Next()
    {
        if (random is null)
        {
            return Guid.NewGuid().ToString("N");
        }

        Span<byte> bytes = stackalloc byte[16];
        lock (gate)
        {
            random.NextBytes(bytes);
        }

        return new Guid(bytes).ToString("N");
    }
#pragma warning restore CA5394
}
