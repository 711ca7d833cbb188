namespace InzetOpMaat.Orchestrations;

/// <summary>A row that had to be new exists, or a row changed or vanished since it was read. Nothing was written.</summary>
public sealed class RijconflictException : Exception
{
    public RijconflictException()
    {
    }

    public RijconflictException(string message)
        : base(message)
    {
    }

    public RijconflictException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
