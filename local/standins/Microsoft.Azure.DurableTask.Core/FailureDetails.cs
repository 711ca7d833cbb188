namespace DurableTask.Core;

/// <summary>A failure as a history keeps it.</summary>
public class FailureDetails
{
    public FailureDetails(
        string errorType,
        string errorMessage,
        string? stackTrace,
        FailureDetails? innerFailure,
        bool isNonRetriable,
        IDictionary<string, object?>? properties = null)
    {
        ErrorType = errorType;
        ErrorMessage = errorMessage;
        StackTrace = stackTrace;
        InnerFailure = innerFailure;
        IsNonRetriable = isNonRetriable;
        Properties = properties;
    }

    public string ErrorType { get; }

    public string ErrorMessage { get; }

    public string? StackTrace { get; }

    public FailureDetails? InnerFailure { get; }

    public bool IsNonRetriable { get; }

    public IDictionary<string, object?>? Properties { get; }

    public override string ToString() => $"{ErrorType}: {ErrorMessage}";
}
