namespace InzetOpMaat.Orchestrations;

/// <summary>Another system failed in a way that may pass; the outcome of what was asked is unknown until it is read back by key.</summary>
public sealed class TijdelijkeStoringException : Exception
{
    public TijdelijkeStoringException()
    {
    }

    public TijdelijkeStoringException(string message)
        : base(message)
    {
    }

    public TijdelijkeStoringException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>How long the other system asks us to wait (HTTP <c>Retry-After</c>); null when it did not say.</summary>
    public TimeSpan? OpnieuwNa { get; init; }
}
