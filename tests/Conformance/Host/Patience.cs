namespace InzetOpMaat.Conformance.Tests;

/// <summary>How long a test waits for something that must happen: a limit against hanging, not a duration.</summary>
internal static class Patience
{
    internal static readonly TimeSpan Limit = TimeSpan.FromSeconds(20);
}
