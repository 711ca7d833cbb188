using System.IO.Hashing;
using System.Text;

namespace InzetOpMaat.Local.Tests;

public class HashingTests
{
    // The check value that the catalogue of CRCs gives for CRC-64/ECMA-182.
    private const ulong Check = 0x6C40DF5F0B497347;

    private static readonly byte[] Digits = Encoding.ASCII.GetBytes("123456789");

    [Fact]
    public void CRC_64_gives_the_published_check_value()
    {
        Assert.Equal(Check, Crc64.HashToUInt64(Digits));
        Assert.Equal(Convert.FromHexString("6C40DF5F0B497347"), Crc64.Hash(Digits));
    }

    [Fact]
    public async Task Data_in_pieces_has_the_hash_of_the_whole()
    {
        var hash = new Crc64();
        hash.Append(Digits[..4]);
        using var rest = new MemoryStream(Digits[4..]);
        await hash.AppendAsync(rest, TestContext.Current.CancellationToken);

        Assert.Equal(Check, hash.GetCurrentHashAsUInt64());
        Assert.Equal(Crc64.Hash(Digits), hash.GetHashAndReset());
        Assert.Equal(0UL, hash.GetCurrentHashAsUInt64());
    }
}
