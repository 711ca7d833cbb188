namespace InzetOpMaat.Local.Engine;

/// <summary>What an instance may be given: no store, embedded or real, need hold more.</summary>
internal static class EngineLimits
{
    /// <summary>The limit of the real SDK's payload store.</summary>
    internal const int MaxPayloadMebibytes = 10;

    // The limit of the real Functions host.
    private const int MaxStartIdLength = 256;

    // A table key has at most 1 KiB, 512 characters; what the row adds to the id takes at most 28.
    private const int MaxKeyLength = 400;

    /// <summary>The same id, of an instance that a client starts: the real Functions host refuses what is refused here.</summary>
    /// <exception cref="ArgumentException">It cannot be an id.</exception>
    internal static string RequireStartId(string instanceId)
    {
        if (instanceId.StartsWith('@'))
        {
            throw new ArgumentException("An instance id must not start with @, as the ids of entities do.", nameof(instanceId));
        }

        if (instanceId.Any(character => character is '/' or '\\' or '#' or '?' || char.IsControl(character)))
        {
            throw new ArgumentException("An instance id must not contain /, \\, #, ?, or control characters.", nameof(instanceId));
        }

        return instanceId.Length <= MaxStartIdLength
            ? RequireId(instanceId)
            : throw new ArgumentException($"An instance id must not exceed {MaxStartIdLength} characters.", nameof(instanceId));
    }

    /// <summary>The same id, of a child: the real store escapes what a key forbids, and so does ours.</summary>
    /// <exception cref="ArgumentException">It does not fit in a key.</exception>
    internal static string RequireId(string instanceId) => InstanceKeys.Escaped(instanceId).Length <= MaxKeyLength
        ? instanceId
        : throw new ArgumentException($"An instance id of {instanceId.Length} characters does not fit in a table key.", nameof(instanceId));
}
