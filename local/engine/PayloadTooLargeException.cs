namespace InzetOpMaat.Local.Engine;

/// <summary>An input, output, event or custom status is larger than an instance may be given.</summary>
public sealed class PayloadTooLargeException(long bytes) : InvalidOperationException(
    $"A payload of {bytes} bytes is over the limit of {EngineLimits.MaxPayloadMebibytes} MiB.");
