namespace InzetOpMaat.Domain;

/// <summary>Where one recurring moment of a klant stands. Dates are local.</summary>
public sealed record Momentstand
{
    /// <summary>Which of its kind is under way or comes next; counted over the whole klantreis, so a number is never used twice.</summary>
    public int Nummer { get; init; } = 1;

    /// <summary>For when the last one in this group was meant, whenever it was really held; null when there was none yet.</summary>
    public DateOnly? LaatsteDoel { get; init; }

    /// <summary>When a professional wants the next one, for a reason that is recorded; null is by policy.</summary>
    public DateOnly? AfwijkendDoel { get; init; }

    /// <summary>Why, when that was recorded as a closed value; else it stands in the dossier.</summary>
    public Afwijkreden? Afwijkreden { get; init; }

    /// <summary>For when the one that is under way is meant; null when none is.</summary>
    public AfgeleideDatum? LopendDoel { get; init; }

    /// <summary>The one for this date is under way.</summary>
    /// <exception cref="InvalidOperationException">Another one is.</exception>
    public Momentstand Gestart(AfgeleideDatum doel) => LopendDoel is null
        ? this with { LopendDoel = doel, AfwijkendDoel = null, Afwijkreden = null }
        : throw new InvalidOperationException("Er is al een moment van deze soort onderweg.");

    /// <summary>The one that was under way took place, or is off the table.</summary>
    public Momentstand Afgerond() => this with { Nummer = Nummer + 1, LaatsteDoel = LopendDoel?.Datum ?? LaatsteDoel, LopendDoel = null };

    /// <summary>In another group the rhythm begins anew.</summary>
    public Momentstand InAndereGroep() => new() { Nummer = LopendDoel is null ? Nummer : Nummer + 1 };
}
