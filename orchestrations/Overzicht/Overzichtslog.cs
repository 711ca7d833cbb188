namespace InzetOpMaat.Orchestrations;

/// <summary>How far the changes of one part of the overview are numbered.</summary>
/// <param name="Nummer">Of the last change; 0 before the first.</param>
/// <param name="Oudste">Of the oldest change that is still kept.</param>
internal sealed record Overzichtsteller(long Nummer, long Oudste)
{
    public const string Sleutel = "teller";

    public static Overzichtsteller Begin { get; } = new(0, 1);
}

/// <summary>One numbered change: the line as it became, or none when the journey is there no more.</summary>
internal sealed record Overzichtswijziging(string KlantreisId, Overzichtsrij? Rij)
{
    public static string Sleutel(long nummer) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"log.{nummer:D19}");

    public static long Nummer(string sleutel) => long.Parse(sleutel.AsSpan(4), System.Globalization.CultureInfo.InvariantCulture);
}
