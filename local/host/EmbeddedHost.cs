using System.Reflection;
using Microsoft.Azure.Functions.Worker.Builder;

namespace InzetOpMaat.Local.Host;

/// <summary>Runs a Functions app in this process.</summary>
public static class EmbeddedHost
{
    /// <summary>Gives the app that is built in this asynchronous flow its host, until the result is disposed.</summary>
    public static IDisposable Use(EmbeddedHostOptions options)
    {
        EmbeddedHostHook.Set(new AppHook(options, Assembly.GetEntryAssembly()));
        return new Reset();
    }

    /// <summary>Calls the entry point of <paramref name="app"/> on a thread of its own and returns when the app serves.</summary>
    /// <exception cref="EmbeddedHostException">The app cannot start here, such as when an address is in use.</exception>
    public static async Task<RunningApp> StartAsync(Assembly app, EmbeddedHostOptions options, params string[] args)
    {
        ArgumentNullException.ThrowIfNull(app);
        var entryPoint = app.EntryPoint
            ?? throw new EmbeddedHostException($"{app.GetName().Name} has no entry point.");
        var hook = new AppHook(options, app);
        var finished = Task.Factory.StartNew(
            () => RunToEnd(entryPoint, hook, args),
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default);
        if (await Task.WhenAny(hook.Started, finished) == finished)
        {
            await finished;
            throw new EmbeddedHostException($"{app.GetName().Name} ended before it served anything.");
        }

        return new RunningApp(await hook.Started, finished);
    }

    private static void RunToEnd(MethodInfo entryPoint, AppHook hook, string[] args)
    {
        EmbeddedHostHook.Set(hook);
        object?[] arguments = entryPoint.GetParameters().Length == 0 ? [] : [args];
        entryPoint.Invoke(null, BindingFlags.DoNotWrapExceptions, null, arguments, null);
    }

    private sealed class Reset : IDisposable
    {
        public void Dispose() => EmbeddedHostHook.Set(null);
    }
}
