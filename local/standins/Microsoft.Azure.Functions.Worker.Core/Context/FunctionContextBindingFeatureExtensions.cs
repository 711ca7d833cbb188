namespace Microsoft.Azure.Functions.Worker;

public static class FunctionContextBindingFeatureExtensions
{
    public static InvocationResult GetInvocationResult(this FunctionContext context)
        => new StoredInvocationResult(Bindings(context));

    /// <exception cref="InvalidOperationException">The result is of another type.</exception>
    public static InvocationResult<T> GetInvocationResult<T>(this FunctionContext context)
    {
        var bindings = Bindings(context);
        return bindings.InvocationResult is T
            ? new StoredInvocationResult<T>(bindings)
            : throw new InvalidOperationException($"Requested type({typeof(T)}) does not match the type of Invocation result({bindings.InvocationResult?.GetType()})");
    }

    private static IFunctionBindingsFeature Bindings(FunctionContext context)
        => context.Features.Get<IFunctionBindingsFeature>()
            ?? throw new InvalidOperationException($"The feature {nameof(IFunctionBindingsFeature)} is not available in the current context.");
}
