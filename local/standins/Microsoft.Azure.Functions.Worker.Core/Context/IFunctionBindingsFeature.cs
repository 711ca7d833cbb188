namespace Microsoft.Azure.Functions.Worker;

/// <summary>Where the host keeps the result of the invocation.</summary>
internal interface IFunctionBindingsFeature
{
    object? InvocationResult { get; set; }
}

internal sealed class StoredInvocationResult(IFunctionBindingsFeature bindings) : InvocationResult
{
    public override object? Value
    {
        get => bindings.InvocationResult;
        set => bindings.InvocationResult = value;
    }
}

internal sealed class StoredInvocationResult<T>(IFunctionBindingsFeature bindings) : InvocationResult<T>
{
    public override T? Value
    {
        get => (T?)bindings.InvocationResult;
        set => bindings.InvocationResult = value;
    }
}
