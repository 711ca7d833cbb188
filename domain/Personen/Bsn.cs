namespace InzetOpMaat.Domain;

/// <summary>A burgerservicenummer: nine digits that pass the elfproef.</summary>
public sealed record Bsn
{
    private Bsn(string waarde) => Waarde = waarde;

    public string Waarde { get; }

    /// <summary>Null when the text is no BSN.</summary>
    public static Bsn? TryMaak(string? tekst) =>
        tekst is { Length: 9 } && tekst.All(char.IsAsciiDigit) && tekst != "000000000" && Elfproef(tekst) ? new Bsn(tekst) : null;

    /// <summary>Shows no digits: a BSN does not belong in a log.</summary>
    public override string ToString() => "BSN";

    // The digits weigh 9 down to 2, the last one minus 1; the sum is a multiple of 11.
    private static bool Elfproef(string cijfers)
    {
        var som = -(cijfers[8] - '0');
        for (var plaats = 0; plaats < 8; plaats++)
            som += (9 - plaats) * (cijfers[plaats] - '0');
        return som % 11 == 0;
    }
}
