using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;

namespace InzetOpMaat.Local.Host;

/// <summary>An activity function as the engine runs it: a scope and an instance of its class for each run.</summary>
internal sealed class ActivityFunction(FunctionMethod function, FunctionInvoker invoker, CancellationToken stopping) : ITaskActivity
{
    private readonly Type triggerType = function.TriggerParameter.ParameterType;

    // A function that needs no input puts the trigger on its context.
    public Type InputType => triggerType == typeof(FunctionContext) ? typeof(object) : triggerType;

    public Type OutputType => function.OutputType;

    public Task<object?> RunAsync(TaskActivityContext context, object? input)
    {
        var data = new Dictionary<string, object?>(StringComparer.OrdinalIgnoreCase) { ["instanceId"] = context.InstanceId };
        return invoker.RunAsync(function, new InvocationInput(input, data), stopping);
    }
}
