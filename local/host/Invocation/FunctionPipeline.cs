using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Middleware;

namespace InzetOpMaat.Local.Host;

/// <summary>The app's middleware in the order of its registration, and the function itself at the end.</summary>
internal static class FunctionPipeline
{
    public static FunctionExecutionDelegate Build(IReadOnlyList<Func<FunctionExecutionDelegate, FunctionExecutionDelegate>> middleware)
        => middleware.Reverse().Aggregate((FunctionExecutionDelegate)RunFunction, (next, step) => step(next));

    // No await here leaves the caller's synchronization context: an orchestrator must stay on the engine's.
    private static async Task RunFunction(FunctionContext context)
    {
        var invocation = context.Features.Get<Invocation>()!;
        var instance = invocation.Function.CreateInstance(context.InstanceServices);
        var arguments = await ParameterBinding.BindAsync(invocation, context);
        invocation.InvocationResult = await invocation.Function.CallAsync(instance, arguments);
    }
}
