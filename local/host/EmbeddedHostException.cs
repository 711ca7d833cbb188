namespace InzetOpMaat.Local.Host;

/// <summary>The app cannot run in the embedded host; the message says what to change.</summary>
public sealed class EmbeddedHostException : Exception
{
    public EmbeddedHostException()
    {
    }

    public EmbeddedHostException(string message)
        : base(message)
    {
    }

    public EmbeddedHostException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
