namespace InzetOpMaat.Domain;

/// <summary>What is counted together: pseudonymous closed values only.</summary>
/// <param name="Klantgroep">The klantgroep of the klant at that moment; null before there is one.</param>
/// <param name="Kenmerk">By what it is told apart, see <see cref="Feitsoort"/>; empty when by nothing.</param>
public readonly record struct Telling(Feitsoort Soort, Klantgroep? Klantgroep, string Kenmerk = "")
{
    /// <summary>As it is stored, such as <c>Instroom|Groeien|Melding</c>.</summary>
    public override string ToString() => $"{Soort}|{Klantgroep}|{Kenmerk}";

    /// <summary>Null when this release does not know it.</summary>
    public static Telling? Lees(string tekst) => tekst.Split('|') is [var soort, var groep, var kenmerk] && Enum.TryParse<Feitsoort>(soort, out var feit)
        ? new Telling(feit, Enum.TryParse<Klantgroep>(groep, out var klantgroep) ? klantgroep : null, kenmerk)
        : null;
}
