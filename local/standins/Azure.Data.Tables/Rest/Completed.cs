namespace Azure.Data.Tables;

/// <summary>The result of a task that was asked to run synchronously, and so is done.</summary>
internal static class Completed
{
    public static T Result<T>(this ValueTask<T> task) => task.IsCompleted
        ? task.GetAwaiter().GetResult()
        : throw new InvalidOperationException("A synchronous call waited for something asynchronous.");
}
