namespace InzetOpMaat.Functions;

/// <summary>How we sign in to Graph. A setting decides, never the look of the address.</summary>
public enum Graphaanmelding
{
    /// <summary>The managed identity of the app, or what <c>DefaultAzureCredential</c> finds on a developer's machine.</summary>
    Identiteit,

    /// <summary>No token at all: only for the local stand-in.</summary>
    Geen,
}
