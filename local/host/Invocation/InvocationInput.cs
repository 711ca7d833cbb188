namespace InzetOpMaat.Local.Host;

/// <summary>What starts an invocation: the trigger's value, and values by name such as those of a route.</summary>
internal sealed record InvocationInput(object? Trigger, IReadOnlyDictionary<string, object?> BindingData);
