using Azure.Data.Tables;
using FsCheck;
using FsCheck.Fluent;

namespace InzetOpMaat.Local.Tests;

/// <summary>Values of every type that the table service knows, with the extremes of each, and keys of whatever it allows.</summary>
internal static class Generated
{
    // In a key the service forbids / \ # ? and control characters.
    // https://learn.microsoft.com/rest/api/storageservices/understanding-the-table-service-data-model
    private static readonly string[] KeyParts =
        ["a", "Z", "0", " ", "'", "''", "\"", "%", "%41", "&", "=", "+", ",", ";", ":", "@", "$", "!", "(", ")", "*", "~", ".", "-", "_", "<", ">", "{", "|", "}",
            "[", "]", "^", "`", "\u00e9", "\u20ac", "\u0635", "\u4e2d", "\ud83d\ude00"];

    private static readonly string[] Names = ["A", "a", "_onder", "Heel_lang" + new string('x', 240), "PartitionKey2", "kl\u00e9in", "odata", "Type"];

    public static Gen<string> Keys =>
        from length in Gen.Choose(0, 12)
        from parts in Gen.ArrayOf(Gen.Elements(KeyParts), length)
        select string.Concat(parts);

    public static Gen<string> Texts => Gen.OneOf(
        Gen.Elements(
            "", " ", "'", "''", "\"", "\\", "a\nb\r\n\tc", "\u00e9\u20ac", "\ud83d\ude00 \ud835\udcb3", "\u202e\u0635\u200f", "e\u0301", "\ufeff", "null",
            "true", "5L", "datetime'2030-01-01'", "<&>", "--batch", "\r\n\r\n", new string('x', 32 * 1024)),
        ArbMap.Default.GeneratorFor<NonNull<string>>().Select(text => WellFormed(text.Get)));

    public static Gen<int> Integers => Gen.OneOf(Gen.Elements(0, -1, int.MinValue, int.MaxValue), ArbMap.Default.GeneratorFor<int>());

    public static Gen<long> Longs => Gen.OneOf(
        Gen.Elements(0L, 1L, -1L, int.MaxValue + 1L, (1L << 53) + 1, long.MinValue, long.MaxValue), ArbMap.Default.GeneratorFor<long>());

    public static Gen<double> Doubles => Gen.OneOf(
        Gen.Elements(0.0, 1.0, -3.0, 0.1, 1e21, -1e-7, double.Epsilon, double.MinValue, double.MaxValue),
        ArbMap.Default.GeneratorFor<NormalFloat>().Select(number => number.Get));

    // The service's time begins where that of Windows does.
    public static Gen<DateTimeOffset> Moments => Gen.OneOf(
        Gen.Elements(new DateTimeOffset(1601, 1, 1, 0, 0, 0, TimeSpan.Zero), DateTimeOffset.UnixEpoch, DateTimeOffset.MaxValue),
        from minutes in Gen.Choose(0, 100_000_000)
        from ticks in Gen.Choose(0, 10_000_000)
        select DateTimeOffset.UnixEpoch.AddMinutes(minutes).AddTicks(ticks));

    public static Gen<Guid> Guids => Gen.OneOf(Gen.Constant(Guid.Empty), ArbMap.Default.GeneratorFor<Guid>());

    public static Gen<bool> Truths => ArbMap.Default.GeneratorFor<bool>();

    private static Gen<byte[]> Bytes => Gen.OneOf(
        Gen.Elements<byte[]>([], [0], [255, 254, 0], [.. Enumerable.Range(0, 64 * 1024).Select(number => (byte)number)]),
        ArbMap.Default.GeneratorFor<byte[]>());

    private static Gen<double> SpecialDoubles => Gen.Elements(double.NaN, double.PositiveInfinity, double.NegativeInfinity);

    private static Gen<object> Values => Gen.OneOf(
        Texts.Select(value => (object)value),
        Integers.Select(value => (object)value),
        Longs.Select(value => (object)value),
        Gen.OneOf(Doubles, SpecialDoubles).Select(value => (object)value),
        Moments.Select(value => (object)value),
        Guids.Select(value => (object)value),
        Truths.Select(value => (object)value),
        Bytes.Select(value => (object)value));

    /// <summary>A row as a dictionary, with some of the columns.</summary>
    public static Gen<TableEntity> Entities =>
        from partition in Keys
        from row in Keys
        from names in Gen.SubListOf(Names)
        from values in Gen.ArrayOf(Values, names.Count)
        select Entity(partition, row, names.Zip(values));

    /// <summary>A row of a class, with a value in every column that a filter compares.</summary>
    public static Gen<Afspraakrij> Rows =>
        from place in Texts
        from number in Integers
        from large in Longs
        from part in Doubles
        from begin in Moments
        from mark in Guids
        from truth in Truths
        from choice in Gen.Elements(Enum.GetValues<Uitkomst>())
        select new Afspraakrij
        {
            Plaats = place,
            Ronde = number,
            Nummer = large,
            Kans = part,
            Begin = begin,
            Gemaakt = begin.UtcDateTime,
            Kenmerk = mark,
            Bevestigd = truth,
            Uitkomst = choice,
        };

    // Half a surrogate pair is no text, and JSON cannot carry it.
    private static string WellFormed(string text) => new([.. text.Where(character => !char.IsSurrogate(character))]);

    private static TableEntity Entity(string partition, string row, IEnumerable<(string Name, object Value)> columns)
    {
        var entity = new TableEntity(partition, row);
        foreach (var (name, value) in columns)
        {
            entity[name] = value;
        }

        return entity;
    }
}
