using Microsoft.Azure.Functions.Worker.Middleware;

namespace InzetOpMaat.Local.Host;

/// <summary>Runs a function through the pipeline.</summary>
internal sealed class FunctionInvoker(IServiceProvider services, FunctionExecutionDelegate pipeline)
{
    public Invocation Create(FunctionMethod function, InvocationInput input, CancellationToken cancellationToken)
        => new(function, input, services, cancellationToken);

    public async Task<object?> RunAsync(Invocation invocation)
    {
        await pipeline(invocation);
        return invocation.InvocationResult;
    }

    public async Task<object?> RunAsync(FunctionMethod function, InvocationInput input, CancellationToken cancellationToken)
    {
        await using var invocation = Create(function, input, cancellationToken);
        return await RunAsync(invocation);
    }
}
