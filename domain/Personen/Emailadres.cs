using System.Text.RegularExpressions;

namespace InzetOpMaat.Domain;

/// <summary>An e-mail address in the form that people use: something, an at sign, and a domain name with a dot.</summary>
public sealed partial record Emailadres
{
    private const int Langste = 254;

    private Emailadres(string waarde) => Waarde = waarde;

    public string Waarde { get; }

    /// <summary>Null when the text is no e-mail address.</summary>
    public static Emailadres? TryMaak(string? tekst) =>
        tekst is { Length: <= Langste } && Vorm().IsMatch(tekst) ? new Emailadres(tekst) : null;

    public override string ToString() => "e-mailadres";

    [GeneratedRegex(@"^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]{2,63}\z",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Vorm();
}
