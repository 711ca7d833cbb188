using System.Reflection;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;
using Microsoft.Extensions.DependencyInjection;

namespace InzetOpMaat.Local.Host;

/// <summary>A method with <see cref="FunctionAttribute"/> and how to call it.</summary>
internal sealed class FunctionMethod
{
    private readonly MethodInfo method;
    private readonly MethodInvoker invoker;
    private readonly Func<Task, object?>? resultOf;

    public FunctionMethod(MethodInfo method)
    {
        this.method = method;
        invoker = MethodInvoker.Create(method);
        resultOf = TaskResult.ReaderFor(method.ReturnType);
        Name = method.GetCustomAttribute<FunctionAttribute>()!.Name;
        Parameters = method.GetParameters();
        var triggers = Parameters.Where(parameter => parameter.IsDefined(typeof(TriggerBindingAttribute))).ToList();
        if (triggers is not [var trigger])
        {
            throw new EmbeddedHostException($"Function '{Name}' ({method.DeclaringType!.FullName}.{method.Name}) has {triggers.Count} triggers; it needs exactly one.");
        }

        TriggerParameter = trigger;
        Trigger = trigger.GetCustomAttribute<TriggerBindingAttribute>()!;
        Definition = new MethodFunctionDefinition(Name, method);
    }

    public string Name { get; }

    public IReadOnlyList<ParameterInfo> Parameters { get; }

    public ParameterInfo TriggerParameter { get; }

    public TriggerBindingAttribute Trigger { get; }

    public FunctionDefinition Definition { get; }

    /// <summary>What the method gives back in the end, so without the task around it.</summary>
    public Type OutputType => TaskResult.TypeOf(method.ReturnType);

    public object? CreateInstance(IServiceProvider services)
        => method.IsStatic ? null : ActivatorUtilities.CreateInstance(services, method.ReflectedType!);

    public async Task<object?> CallAsync(object? instance, object?[] arguments)
    {
        var returned = invoker.Invoke(instance, arguments.AsSpan());
        if (returned is not Task task)
        {
            return returned;
        }

        await task;
        return resultOf?.Invoke(task);
    }
}
