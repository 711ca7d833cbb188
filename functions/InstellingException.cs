namespace InzetOpMaat.Functions;

/// <summary>A setting is missing or broken: the message is one Dutch line that names it and never shows a secret.</summary>
public sealed class InstellingException : Exception
{
    public InstellingException()
    {
    }

    public InstellingException(string message)
        : base(message)
    {
    }

    public InstellingException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
