namespace InzetOpMaat.Local;

/// <summary>The folder in which one ./run keeps everything; no second one gets it meanwhile.</summary>
internal sealed class Datamap : IDisposable
{
    private readonly FileStream _slot;

    private Datamap(string pad, FileStream slot)
    {
        Pad = pad;
        _slot = slot;
    }

    public string Pad { get; }

    public string Azurite => Path.Combine(Pad, "azurite");

    public string App => Path.Combine(Pad, "app");

    public string Logboek => Path.Combine(Pad, "app.log");

    /// <exception cref="StartException">Another has it, or it cannot be made.</exception>
    public static Datamap Open(string pad, bool vers)
    {
        try
        {
            Directory.CreateDirectory(pad);
        }
        catch (Exception fout) when (fout is IOException or UnauthorizedAccessException)
        {
            throw new StartException($"The data folder {pad} cannot be made: {fout.Message}", fout);
        }

        var map = new Datamap(pad, Sluit(pad));
        if (vers)
        {
            map.Leeg();
        }

        return map;
    }

    /// <summary>Removes a data folder, unless it is in use.</summary>
    public static void RuimOp(string pad)
    {
        try
        {
            using (Sluit(pad))
            {
                Directory.Delete(pad, recursive: true);
            }
        }
        catch (Exception fout) when (fout is StartException or IOException or UnauthorizedAccessException)
        {
            // Somebody works in it, or it is not ours to remove.
        }
    }

    public void Dispose() => _slot.Dispose();

    // The operating system gives the lock free when the process dies, however it dies.
    private static FileStream Sluit(string pad)
    {
        try
        {
            return new FileStream(Path.Combine(pad, ".slot"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException fout)
        {
            throw new StartException($"The data folder {pad} is in use by another ./run. Stop that one, or choose another with --map DIR.", fout);
        }
    }

    private void Leeg()
    {
        foreach (var map in new[] { Azurite, App })
        {
            if (Directory.Exists(map))
            {
                Directory.Delete(map, recursive: true);
            }
        }

        File.Delete(Logboek);
    }
}
