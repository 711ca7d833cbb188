namespace InzetOpMaat.Domain;

/// <summary>Between which local dates an appointment is sought (both included), and around which date.</summary>
public sealed record Planvenster(DateOnly Van, DateOnly Tot, DateOnly Doel, TimeSpan Duur, Afleiding Waarom)
{
    /// <summary>The same window for a klant who cannot come before a date; null changes nothing.</summary>
    public Planvenster NietVoor(DateOnly? datum) => Vanaf(datum, eerste => $"de klant kan niet voor {eerste}");

    /// <summary>The same window for a talk that a professional asked for not before a date; null changes nothing.</summary>
    public Planvenster GevraagdVanaf(DateOnly? datum) => Vanaf(datum, eerste => $"niet voor {eerste}, zoals gevraagd");

    /// <summary>The same window after who moved the appointment before: not before the date that was asked for, and when we moved it that is told.</summary>
    public Planvenster Na(Verplaatsing? wens) => wens is not { DoorOns: true }
        ? NietVoor(wens?.NietVoor)
        : wens.NietVoor > Van
            ? Vanaf(wens.NietVoor, eerste => $"wij verzetten de vorige afspraak, dus niet voor {eerste}")
            : this with { Waarom = Waarom.En("wij verzetten de vorige afspraak") };

    private Planvenster Vanaf(DateOnly? datum, Func<string, string> zin) => datum is { } eerste && eerste > Van
        ? this with
        {
            Van = eerste,
            Doel = Doel < eerste ? eerste : Doel,
            Tot = Tot < eerste ? eerste.AddDays(Tot.DayNumber - Van.DayNumber) : Tot,
            Waarom = Waarom.En(zin(Datumtekst.Datum(eerste))),
        }
        : this;
}
