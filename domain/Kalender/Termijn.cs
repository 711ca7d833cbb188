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
}
