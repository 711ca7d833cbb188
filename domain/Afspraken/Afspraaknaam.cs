using System.Globalization;

namespace InzetOpMaat.Domain;

/// <summary>
/// The name of an appointment within its journey: a kind, and which of that kind it is. Written <c>voortgangsgesprek</c>
/// for the first and <c>voortgangsgesprek-2</c> for the next.
/// </summary>
/// <param name="Nummer">1 for the first of its kind; not the round, which counts invitations for one appointment.</param>
public readonly record struct Afspraaknaam(Afspraaksoort Soort, int Nummer)
{
    /// <summary>A kind by itself is the first appointment of that kind.</summary>
    public static implicit operator Afspraaknaam(Afspraaksoort soort) => new(soort, 1);

    /// <exception cref="FormatException">The text does not name an appointment.</exception>
    public static Afspraaknaam Lees(string tekst)
    {
        var delen = tekst.Split('-', 2);
        var nummer = 1;
        return Enum.TryParse<Afspraaksoort>(delen[0], ignoreCase: true, out var soort)
            && Enum.IsDefined(soort)
            && (delen.Length == 1 || int.TryParse(delen[1], NumberStyles.None, CultureInfo.InvariantCulture, out nummer))
            && new Afspraaknaam(soort, nummer) is var naam
            && naam.ToString() == tekst
            && nummer > 0
            ? naam
            : throw new FormatException("Dit is geen naam van een afspraak.");
    }

    public override string ToString()
    {
        var soort = Soort.ToString().ToLowerInvariant();
        return Nummer == 1 ? soort : string.Create(CultureInfo.InvariantCulture, $"{soort}-{Nummer}");
    }
}
