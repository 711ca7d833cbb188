namespace Microsoft.DurableTask;

/// <summary>The orchestrators and activities of a worker, by name and version.</summary>
public sealed partial class DurableTaskRegistry
{
    private static readonly Task<object?> NoResult = Task.FromResult<object?>(null);

    internal Dictionary<TaskVersionKey, Func<IServiceProvider, ITaskOrchestrator>> Orchestrators { get; } = [];

    internal Dictionary<TaskVersionKey, Func<IServiceProvider, ITaskActivity>> Activities { get; } = [];

    public IEnumerable<KeyValuePair<TaskName, Func<IServiceProvider, ITaskOrchestrator>>> GetOrchestrators()
        => Orchestrators.Select(entry => KeyValuePair.Create(entry.Key.Name, entry.Value));

    public IEnumerable<KeyValuePair<TaskName, Func<IServiceProvider, ITaskActivity>>> GetActivities()
        => Activities.Select(entry => KeyValuePair.Create(entry.Key.Name, entry.Value));

    private static void Add<T>(
        Dictionary<TaskVersionKey, Func<IServiceProvider, T>> registrations,
        TaskName name,
        TaskVersion version,
        Func<IServiceProvider, T> factory)
    {
        ArgumentException.ThrowIfNullOrEmpty(name.Name, nameof(name));
        ArgumentNullException.ThrowIfNull(factory);
        if (!registrations.TryAdd(new(name, version), factory))
        {
            var ofVersion = version.Version.Length == 0 ? "" : $" with version '{version.Version}'";
            throw new ArgumentException($"An {typeof(T).Name} named '{name}'{ofVersion} is already added.", nameof(name));
        }
    }

    private static void RequireConcrete<T>(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        if (type.IsAbstract || !typeof(T).IsAssignableFrom(type))
        {
            throw new ArgumentException($"'{type}' is not a concrete {typeof(T).Name}.", nameof(type));
        }
    }
}
