namespace Microsoft.Azure.Functions.Worker;

/// <summary>What the function returned; a middleware may read it after <c>next</c> and may replace it.</summary>
public abstract class InvocationResult : InvocationResult<object>
{
}

/// <inheritdoc cref="InvocationResult"/>
public abstract class InvocationResult<T>
{
    public abstract T? Value { get; set; }
}
