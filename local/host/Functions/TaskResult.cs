using System.Reflection;

namespace InzetOpMaat.Local.Host;

/// <summary>Reads the result of a task whose type is known only at run time.</summary>
internal static class TaskResult
{
    /// <summary>What a method with this return type gives back in the end; <see cref="object"/> for nothing.</summary>
    public static Type TypeOf(Type returned)
        => IsTaskOfResult(returned) ? returned.GetGenericArguments()[0]
            : returned == typeof(void) || returned == typeof(Task) ? typeof(object)
            : returned;

    public static Func<Task, object?>? ReaderFor(Type returned)
        => IsTaskOfResult(returned)
            ? typeof(TaskResult).GetMethod(nameof(Read), BindingFlags.NonPublic | BindingFlags.Static)!
                .MakeGenericMethod(returned.GetGenericArguments())
                .CreateDelegate<Func<Task, object?>>()
            : null;

    private static bool IsTaskOfResult(Type type)
        => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Task<>);

    private static object? Read<T>(Task task) => ((Task<T>)task).Result;
}
