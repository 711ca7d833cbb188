using System.Reflection;

namespace Microsoft.DurableTask;

/// <summary>A failure as data: it survives storage and the boundary of a process.</summary>
public record TaskFailureDetails(
    string ErrorType,
    string ErrorMessage,
    string? StackTrace,
    TaskFailureDetails? InnerFailure,
    IDictionary<string, object?>? Properties)
{
    public override string ToString() => $"{ErrorType}: {ErrorMessage}";

    /// <summary>Looks at this failure only, not at <see cref="InnerFailure"/>.</summary>
    public bool IsCausedBy<T>()
        where T : Exception
        => IsCausedBy(typeof(T));

    /// <inheritdoc cref="IsCausedBy{T}"/>
    public bool IsCausedBy(Type targetBaseExceptionType)
    {
        ArgumentNullException.ThrowIfNull(targetBaseExceptionType);
        if (!typeof(Exception).IsAssignableFrom(targetBaseExceptionType))
        {
            throw new ArgumentException($"'{targetBaseExceptionType}' is not an exception type.", nameof(targetBaseExceptionType));
        }

        return FindErrorType(targetBaseExceptionType) is { } type && targetBaseExceptionType.IsAssignableFrom(type);
    }

    public static TaskFailureDetails FromException(Exception exception)
    {
        ArgumentNullException.ThrowIfNull(exception);
        var inner = exception switch
        {
            { InnerException: { } cause } => FromException(cause),
            TaskFailedException failed => failed.FailureDetails,
            _ => null,
        };
        return new(exception.GetType().ToString(), exception.Message, exception.StackTrace, inner, null);
    }

    private Type? FindErrorType(Type hint)
    {
        if (string.IsNullOrEmpty(ErrorType))
        {
            return null;
        }

        var known = Type.GetType(ErrorType, throwOnError: false) ?? hint.Assembly.GetType(ErrorType, throwOnError: false);
        if (known is not null)
        {
            return known;
        }

        var candidates = AppDomain.CurrentDomain.GetAssemblies()
            .Select(assembly => assembly.GetType(ErrorType, throwOnError: false))
            .OfType<Type>()
            .ToList();
        return candidates.Count > 1
            ? throw new AmbiguousMatchException($"More than one exception type is named '{ErrorType}'.")
            : candidates.SingleOrDefault();
    }
}
