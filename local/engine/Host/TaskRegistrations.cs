using Microsoft.DurableTask;

namespace InzetOpMaat.Local.Engine;

/// <summary>
/// Finds the code of a name and version: an exact match, or the unversioned registration when the name has no
/// versioned one.
/// </summary>
internal sealed class TaskRegistrations(DurableTaskRegistry registry)
{
    internal ITaskOrchestrator? Orchestrator(string name, string version, IServiceProvider services)
        => Find(registry.Orchestrators, name, version)?.Invoke(services);

    internal ITaskActivity? Activity(string name, string version, IServiceProvider services)
        => Find(registry.Activities, name, version)?.Invoke(services);

    private static Func<IServiceProvider, T>? Find<T>(
        Dictionary<TaskVersionKey, Func<IServiceProvider, T>> registrations, string name, string version)
    {
        if (string.IsNullOrEmpty(name))
        {
            return null;
        }

        TaskName taskName = name;
        if (registrations.TryGetValue(new(taskName, new(version)), out var exact))
        {
            return exact;
        }

        return version.Length > 0
            && registrations.TryGetValue(new(taskName, default), out var unversioned)
            && !registrations.Keys.Any(key => key.Name == taskName && key.Version.Version.Length > 0)
                ? unversioned
                : null;
    }
}
