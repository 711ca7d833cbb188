namespace Microsoft.Azure.Functions.Worker;

/// <summary>The input of an invocation does not fit the parameters of its function.</summary>
public class FunctionInputConverterException : FunctionWorkerException
{
    public FunctionInputConverterException(string? message)
        : base(message)
    {
    }

    public FunctionInputConverterException(string? message, Exception? innerException)
        : base(message, innerException)
    {
    }
}
