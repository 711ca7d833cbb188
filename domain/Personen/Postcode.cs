namespace InzetOpMaat.Domain;

/// <summary>A Dutch postcode: four digits that do not start with a zero, and two letters.</summary>
public sealed record Postcode
{
    private Postcode(string waarde) => Waarde = waarde;

    /// <summary>Such as <c>7411AB</c>.</summary>
    public string Waarde { get; }

    /// <summary>Null when the text is no postcode. A space between digits and letters is allowed.</summary>
    public static Postcode? TryMaak(string? tekst)
    {
        var kaal = tekst?.Length == 7 && tekst[4] == ' ' ? tekst.Remove(4, 1) : tekst;
        return kaal is { Length: 6 } && kaal[0] != '0' && kaal[..4].All(char.IsAsciiDigit) && kaal[4..].All(char.IsAsciiLetter)
            ? new Postcode(kaal.ToUpperInvariant())
            : null;
    }
}
