using System.Text;
using Microsoft.DurableTask;

namespace InzetOpMaat.Local.Engine;

/// <summary>Refuses to write a payload over the limit, so that it fails where it is given and nowhere later.</summary>
internal sealed class LimitedDataConverter(DataConverter inner) : DataConverter
{
    private const int MaxBytes = EngineLimits.MaxPayloadMebibytes * 1024 * 1024;
    private const int MostBytesOfACharacter = 3;

    public override string? Serialize(object? value)
    {
        var text = inner.Serialize(value);
        return text is null || text.Length <= MaxBytes / MostBytesOfACharacter || Encoding.UTF8.GetByteCount(text) <= MaxBytes
            ? text
            : throw new PayloadTooLargeException(Encoding.UTF8.GetByteCount(text));
    }

    public override object? Deserialize(string? data, Type targetType) => inner.Deserialize(data, targetType);
}
