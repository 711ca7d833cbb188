namespace InzetOpMaat.Domain;

/// <summary>A length of time by the calendar.</summary>
public sealed record Termijn(int Aantal, Termijneenheid Eenheid)
{
    /// <summary>Such as <c>1 maand</c> or <c>14 dagen</c>.</summary>
    public string InWoorden() => Eenheid switch
    {
        Termijneenheid.Dagen => Datumtekst.Aantal(Aantal, "dag", "dagen"),
        Termijneenheid.Werkdagen => Datumtekst.Aantal(Aantal, "werkdag", "werkdagen"),
        Termijneenheid.Weken => Datumtekst.Aantal(Aantal, "week", "weken"),
        Termijneenheid.Maanden => Datumtekst.Aantal(Aantal, "maand", "maanden"),
        _ => throw new InvalidOperationException($"Onbekende eenheid {Eenheid}."),
    };

    /// <summary>So long after a local date. A month later is the same day of the month, or the last day of a shorter one.</summary>
    internal AfgeleideDatum Na(DateOnly van, Werkkalender kalender, string regel) => Eenheid switch
    {
        Termijneenheid.Werkdagen => kalender.PlusWerkdagen(van, Aantal, regel),
        Termijneenheid.Maanden => new AfgeleideDatum(van.AddMonths(Aantal), Afleiding.Van(regel)),
        _ => new AfgeleideDatum(van.AddDays(Eenheid == Termijneenheid.Weken ? 7 * Aantal : Aantal), Afleiding.Van(regel)),
    };
}
