using System.Reflection;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;

namespace InzetOpMaat.Local.Host;

/// <summary>
/// An orchestrator function as the engine runs it. The pipeline and the function run on the engine's own
/// synchronization context, so a middleware that only calls <c>next</c> changes nothing in what is recorded.
/// </summary>
internal sealed class OrchestratorFunction(FunctionMethod function, FunctionInvoker invoker) : ITaskOrchestrator
{
    private readonly ParameterInfo? inputParameter = function.Parameters.FirstOrDefault(parameter =>
        parameter != function.TriggerParameter
        && parameter.ParameterType != typeof(FunctionContext)
        && parameter.ParameterType != typeof(CancellationToken));

    public Type InputType => inputParameter?.ParameterType ?? typeof(object);

    public Type OutputType => function.OutputType;

    public Task<object?> RunAsync(TaskOrchestrationContext context, object? input)
    {
        var data = new Dictionary<string, object?>(StringComparer.OrdinalIgnoreCase) { ["instanceId"] = context.InstanceId };
        if (inputParameter is not null)
        {
            data[inputParameter.Name!] = input;
        }

        return invoker.RunAsync(function, new InvocationInput(context, data), CancellationToken.None);
    }
}
