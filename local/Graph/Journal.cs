using System.Text;
using System.Text.Json.Nodes;

namespace InzetOpMaat.Local;

/// <summary>One document of a set, as it is after a change; null when it was removed.</summary>
internal sealed record Change(string Set, string Key, JsonObject? Document);

/// <summary>
/// An append-only file, a line for each change of state. A line counts when it ends: what a killed process left half
/// written is cut off at the next start. The file is held open, so that a second process cannot write to it.
/// </summary>
internal sealed class Journal : IDisposable
{
    private readonly FileStream _file;

    private Journal(FileStream file) => _file = file;

    public static Journal Open(string path, Action<IReadOnlyList<Change>> apply)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        try
        {
            var content = new byte[file.Length];
            file.ReadExactly(content);
            var end = Replay(content, apply);
            file.SetLength(end);
            file.Position = end;
            return new Journal(file);
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>The line is with the operating system when this returns: it survives the death of this process.</summary>
    public void Append(IReadOnlyList<Change> changes)
    {
        var line = new JsonArray([.. changes.Select(c => new JsonObject
        {
            ["set"] = c.Set,
            ["key"] = c.Key,
            ["document"] = c.Document?.DeepClone(),
        })]);
        _file.Write(Encoding.UTF8.GetBytes(line.ToJsonString() + "\n"));
        _file.Flush();
    }

    public void Dispose() => _file.Dispose();

    private static int Replay(byte[] content, Action<IReadOnlyList<Change>> apply)
    {
        var start = 0;
        for (var end = Array.IndexOf(content, (byte)'\n'); end >= 0; end = Array.IndexOf(content, (byte)'\n', start))
        {
            apply([.. JsonNode.Parse(content.AsSpan(start, end - start))!.AsArray().Select(c => new Change(
                (string)c!["set"]!, (string)c["key"]!, c["document"]?.DeepClone().AsObject()))]);
            start = end + 1;
        }

        return start;
    }
}
