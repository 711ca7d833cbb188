using System.Globalization;
using System.Text;

namespace InzetOpMaat.Local.Engine;

/// <summary>
/// The keys of an instance's rows. A row key repeats the instance's id: Azurite looks rows up by row key first, so a key that
/// all instances have would make each look-up as slow as there are instances.
/// </summary>
internal readonly record struct InstanceKeys
{
    private const char Escape = '~';

    public InstanceKeys(string instanceId)
    {
        Partition = Escaped(instanceId);
    }

    public string Partition { get; }

    public string Head => $"{Partition}|head";

    /// <summary>The history rows of one step: steps are counted from 0 in each generation.</summary>
    public string Step(int generation, int step) => string.Create(CultureInfo.InvariantCulture, $"{Partition}|step|{generation:D10}|{step:D6}");

    /// <summary>Where the large texts of a generation are.</summary>
    public string StepFolder(int generation) => string.Create(CultureInfo.InvariantCulture, $"{Partition}/{FolderOf(generation)}");

    public static string FolderOf(int generation) => string.Create(CultureInfo.InvariantCulture, $"step-{generation:D10}");

    public static long OrderOf(string messageRow) => long.Parse(messageRow.AsSpan(messageRow.Length - 19), CultureInfo.InvariantCulture);

    public string Message(long order) => string.Create(CultureInfo.InvariantCulture, $"{Partition}|message|{order:D19}");

    /// <summary>The text of an id with what a table key forbids written as ~ and four hexadecimal digits.</summary>
    public static string Escaped(string instanceId)
    {
        if (!instanceId.Any(IsForbidden))
        {
            return instanceId;
        }

        var key = new StringBuilder();
        foreach (var character in instanceId)
        {
            _ = IsForbidden(character)
                ? key.Append(Escape).Append(((int)character).ToString("x4", CultureInfo.InvariantCulture))
                : key.Append(character);
        }

        return key.ToString();
    }

    /// <summary>The id that a key was made of.</summary>
    public static string Unescaped(string key)
    {
        var parts = key.Split(Escape);
        var id = new StringBuilder(parts[0]);
        foreach (var part in parts.Skip(1))
        {
            id.Append((char)int.Parse(part.AsSpan(0, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture)).Append(part, 4, part.Length - 4);
        }

        return id.ToString();
    }

    // https://learn.microsoft.com/rest/api/storageservices/understanding-the-table-service-data-model
    private static bool IsForbidden(char character) =>
        character is '/' or '\\' or '#' or '?' or '%' or Escape || char.IsControl(character) || !char.IsAscii(character);
}
