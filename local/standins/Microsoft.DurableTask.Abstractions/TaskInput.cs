namespace Microsoft.DurableTask;

internal static class TaskInput
{
    /// <exception cref="ArgumentException">The input is of another type.</exception>
    internal static T As<T>(object? input) => input switch
    {
        T typed => typed,
        null => default!,
        _ => throw new ArgumentException($"Input type '{input.GetType()}' does not match expected type '{typeof(T)}'."),
    };
}
