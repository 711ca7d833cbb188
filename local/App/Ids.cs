using InzetOpMaat.Functions;

namespace InzetOpMaat.Local;

/// <summary>Ids of persons and klantreizen that are the same at every run with the same seed.</summary>
internal static class Ids
{
    public static NieuwId UitZaad(int zaad)
    {
        var slot = new Lock();
#pragma warning disable CA5394 // An id is no secret.
        var toeval = new Random(zaad);
        return () =>
        {
            var bytes = new byte[16];
            lock (slot)
            {
                toeval.NextBytes(bytes);
            }

            bytes[6] = (byte)((bytes[6] & 0x0F) | 0x40);
            bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
            return new(bytes, bigEndian: true);
        };
#pragma warning restore CA5394
    }
}
