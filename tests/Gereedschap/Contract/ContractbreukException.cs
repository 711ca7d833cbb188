namespace InzetOpMaat.Gereedschap;

/// <summary>A call was not as the contract says.</summary>
public sealed class ContractbreukException : Exception
{
    public ContractbreukException()
    {
    }

    public ContractbreukException(string message)
        : base(message)
    {
    }

    public ContractbreukException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
