namespace Microsoft.DurableTask;

internal static class TaskTypeNames
{
    internal static TaskName NameOf(Type type)
        => Read(type) is { Name.Name: { Length: > 0 } name } ? new TaskName(name) : new TaskName(type.Name);

    internal static TaskVersion VersionOf(Type type) => new(Read(type)?.Version);

    private static DurableTaskAttribute? Read(Type type)
        => (DurableTaskAttribute?)Attribute.GetCustomAttribute(type, typeof(DurableTaskAttribute));
}
