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
    public static Task<RunningApp> StartAsync(Assembly app, EmbeddedHostOptions options, params string[] args)
    {
        ArgumentNullException.ThrowIfNull(app);
        var entryPoint = app.EntryPoint
            ?? throw new EmbeddedHostException($"{app.GetName().Name} has no entry point.");
        object?[] arguments = entryPoint.GetParameters().Length == 0 ? [] : [args];
        return StartAsync(() => entryPoint.Invoke(null, BindingFlags.DoNotWrapExceptions, null, arguments, null), new AppHook(options, app));
    }

    /// <summary>Calls <paramref name="main"/>, which builds and runs an app, on a thread of its own and returns when the app serves.</summary>
    /// <exception cref="EmbeddedHostException">The app cannot start here, such as when an address is in use.</exception>
    public static Task<RunningApp> StartAsync(Action main, EmbeddedHostOptions options)
        => StartAsync(main, new AppHook(options, Assembly.GetEntryAssembly()));

    private static async Task<RunningApp> StartAsync(Action main, AppHook hook)
    {
        var finished = Task.Factory.StartNew(
            () => RunToEnd(main, hook),
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default);
        if (await Task.WhenAny(hook.Started, finished) == finished)
        {
            await finished;
            throw new EmbeddedHostException("The app ended before it served anything.");
        }

        return new RunningApp(await hook.Started, finished);
    }

    private static void RunToEnd(Action main, AppHook hook)
    {
        EmbeddedHostHook.Set(hook);
        main();
    }

    private sealed class Reset : IDisposable
    {
        public void Dispose() => EmbeddedHostHook.Set(null);
    }
}
