namespace Microsoft.Azure.Functions.Worker;

public abstract class BindingContext
{
    /// <summary>The trigger's data by name, such as the values of an HTTP route.</summary>
    public abstract IReadOnlyDictionary<string, object?> BindingData { get; }
}
