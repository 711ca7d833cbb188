using System.Text.Json;

namespace InzetOpMaat.Local.Engine;

/// <summary>Keeps the position in a file, replaced whole so that a crash leaves the former or the new one.</summary>
public sealed class FileClockStore(string path) : IClockStore
{
    public async Task<ClockPosition?> LoadAsync(CancellationToken cancellation)
    {
        if (!File.Exists(path))
        {
            return null;
        }

        await using var file = File.OpenRead(path);
        return await JsonSerializer.DeserializeAsync<ClockPosition>(file, cancellationToken: cancellation);
    }

    public async Task SaveAsync(ClockPosition position, CancellationToken cancellation)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        var draft = path + ".new";
        await File.WriteAllBytesAsync(draft, JsonSerializer.SerializeToUtf8Bytes(position), cancellation);
        File.Move(draft, path, overwrite: true);
    }
}
