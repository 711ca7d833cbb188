namespace InzetOpMaat.Domain;

/// <summary>When a klant hears from us, and how often. Times are local (Europe/Amsterdam).</summary>
public sealed record Berichtenbeleid
{
    /// <summary>From this time of day no message goes out, until <see cref="StilteTot"/> on the next.</summary>
    public required TimeOnly StilteVan { get; init; }

    public required TimeOnly StilteTot { get; init; }

    public required IReadOnlyList<DayOfWeek> StilleDagen { get; init; }

    /// <summary>Whether a holiday on which the office is closed is a quiet day too.</summary>
    public required bool StilOpFeestdagen { get; init; }

    /// <summary>A klant gets at most so many messages in any <see cref="BudgetDagen"/> calendar days in a row.</summary>
    public required int BudgetBerichten { get; init; }

    public required int BudgetDagen { get; init; }

    /// <summary>What is sent whatever the budget says: it concerns a legal term or a right.</summary>
    public required IReadOnlyList<Berichtsoort> BuitenBudget { get; init; }

    /// <summary>So many working days before an appointment the reminder goes.</summary>
    public required IReadOnlyDictionary<Contactkanaal, int> HerinneringWerkdagenVooraf { get; init; }
}
