namespace InzetOpMaat.Local.Engine;

/// <summary>What an instance may be given: no store, embedded or real, need hold more.</summary>
internal static class EngineLimits
{
    /// <summary>The limit of the real SDK's payload store.</summary>
    internal const int MaxPayloadMebibytes = 10;

    // A table key has at most 1 KiB, 512 characters; what the row adds to the id takes at most 28.
    private const int MaxKeyLength = 400;

    /// <summary>The same id.</summary>
    /// <exception cref="ArgumentException">It does not fit in a key.</exception>
    internal static string RequireId(string instanceId) => InstanceKeys.Escaped(instanceId).Length <= MaxKeyLength
        ? instanceId
        : throw new ArgumentException($"An instance id of {instanceId.Length} characters does not fit in a table key.", nameof(instanceId));
}
