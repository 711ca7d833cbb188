namespace InzetOpMaat.Domain;

/// <summary>Between which local dates an appointment is sought (both included), and around which date.</summary>
public sealed record Planvenster(DateOnly Van, DateOnly Tot, DateOnly Doel, TimeSpan Duur, Afleiding Waarom)
{
    /// <summary>The same window for a klant who cannot come before a date; null changes nothing.</summary>
    public Planvenster NietVoor(DateOnly? datum) => datum is not { } eerste || eerste <= Van
        ? this
        : this with
        {
            Van = eerste,
            Doel = Doel < eerste ? eerste : Doel,
            Tot = Tot < eerste ? eerste.AddDays(Tot.DayNumber - Van.DayNumber) : Tot,
            Waarom = Waarom.En($"de klant kan niet voor {Datumtekst.Datum(eerste)}"),
        };
}
