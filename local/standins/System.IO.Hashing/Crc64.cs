using System.Buffers.Binary;

namespace System.IO.Hashing;

/// <summary>CRC-64 of ECMA-182 (annex B): polynomial 0x42F0E1EBA9EA3693, initial value 0, not reflected, big-endian.</summary>
public sealed class Crc64 : NonCryptographicHashAlgorithm
{
    private const int Size = sizeof(ulong);
    private static readonly ulong[] Table = MakeTable();

    private ulong crc;

    public Crc64()
        : base(Size)
    {
    }

    public static byte[] Hash(byte[] source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Hash(new ReadOnlySpan<byte>(source));
    }

    public static byte[] Hash(ReadOnlySpan<byte> source)
    {
        var hash = new byte[Size];
        BinaryPrimitives.WriteUInt64BigEndian(hash, HashToUInt64(source));
        return hash;
    }

    public static int Hash(ReadOnlySpan<byte> source, Span<byte> destination)
    {
        if (!TryHash(source, destination, out var written))
        {
            throw new ArgumentException("Destination is too short.", nameof(destination));
        }

        return written;
    }

    public static bool TryHash(ReadOnlySpan<byte> source, Span<byte> destination, out int bytesWritten)
    {
        var fits = BinaryPrimitives.TryWriteUInt64BigEndian(destination, HashToUInt64(source));
        bytesWritten = fits ? Size : 0;
        return fits;
    }

    public static ulong HashToUInt64(ReadOnlySpan<byte> source) => Update(0, source);

    public ulong GetCurrentHashAsUInt64() => crc;

    public override void Append(ReadOnlySpan<byte> source) => crc = Update(crc, source);

    public override void Reset() => crc = 0;

    protected override void GetCurrentHashCore(Span<byte> destination) =>
        BinaryPrimitives.WriteUInt64BigEndian(destination, crc);

    protected override void GetHashAndResetCore(Span<byte> destination)
    {
        BinaryPrimitives.WriteUInt64BigEndian(destination, crc);
        crc = 0;
    }

    private static ulong Update(ulong crc, ReadOnlySpan<byte> source)
    {
        foreach (var value in source)
        {
            crc = Table[(crc >> 56) ^ value] ^ (crc << 8);
        }

        return crc;
    }

    private static ulong[] MakeTable()
    {
        var table = new ulong[256];
        for (var index = 0; index < table.Length; index++)
        {
            var value = (ulong)index << 56;
            for (var bit = 0; bit < 8; bit++)
            {
                value = (value >> 63) == 0 ? value << 1 : (value << 1) ^ 0x42F0E1EBA9EA3693;
            }

            table[index] = value;
        }

        return table;
    }
}
