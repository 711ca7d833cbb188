namespace InzetOpMaat.Local;

/// <summary>Where npm has put Azurite, and the few lines of JavaScript that tie its life to ours.</summary>
internal static class AzuriteScript
{
    /// <summary>
    /// Runs in Azurite's own process, before it. The end of standard input (we closed it, or we were killed) stops Azurite as
    /// SIGTERM would, so that it saves. Ctrl-C in a terminal reaches it too, but must not stop it before we have finished.
    /// </summary>
    public const string TiedToStandardInput = """
        const nothing = () => {};
        process.on('SIGINT', nothing).on('SIGHUP', nothing);
        process.on('newListener', (name, listener) => {
          if (name === 'SIGINT') setImmediate(() => process.removeListener(name, listener));
        });
        const stop = () => process.emit('SIGTERM');
        process.stdin.on('end', stop).on('error', stop).resume();
        require(process.argv[1]);
        """;

    /// <exception cref="AzuriteException">It is in no node_modules of this folder or the ones above it.</exception>
    public static string Find(string from)
    {
        for (var folder = new DirectoryInfo(from); folder is not null; folder = folder.Parent)
        {
            var script = Path.Combine(folder.FullName, "node_modules", "azurite", "dist", "src", "azurite.js");
            if (File.Exists(script))
            {
                return script;
            }
        }

        throw new AzuriteException("Azurite is not installed: run 'npm ci' in the folder of package.json.");
    }
}
