namespace InzetOpMaat.Domain;

/// <summary>
/// For when the next moment is meant: an interval after the date for which the last one was meant, never after the day
/// on which it was really held, so a late talk does not move the ones after it (docs/besluiten/0010).
/// </summary>
public static class Ritme
{
    /// <param name="sinds">Since when the klant is in the group, or in the place.</param>
    /// <param name="interval">By the policy of today: a change of policy counts from the last moment on.</param>
    /// <param name="begin">What the date <paramref name="sinds"/> was, in Dutch.</param>
    public static AfgeleideDatum Volgende(
        Momentstand stand, DateOnly sinds, Termijn interval, DateOnly vandaag, Werkkalender kalender, string begin = "de indeling in de groep")
    {
        if (stand.AfwijkendDoel is { } gekozen)
            return new(gekozen, Gekozen(gekozen, stand.Afwijkreden));
        var vanaf = stand.LaatsteDoel ?? sinds;
        var waarom = Afleiding.Van(
            $"{interval.InWoorden()} na {Datumtekst.Datum(vanaf)}, {(stand.LaatsteDoel is null ? begin : "waarvoor de vorige bedoeld was")}");
        var doel = Na(vanaf, interval, kalender);
        var voorbij = 0;
        for (var later = Na(doel, interval, kalender); later <= vandaag; later = Na(later, interval, kalender))
        {
            doel = later;
            voorbij++;
        }

        return new(doel, voorbij == 0 ? waarom : waarom.En(
            $"{Datumtekst.Aantal(voorbij, "eerder moment is", "eerdere momenten zijn")} voorbij zonder gesprek en {(voorbij == 1 ? "wordt" : "worden")} niet ingehaald"));
    }

    /// <summary>Why a date that a professional chose is what it is.</summary>
    /// <param name="reden">Null when the reason stands in the dossier.</param>
    public static Afleiding Gekozen(DateOnly gekozen, Afwijkreden? reden) => Afleiding.Van(reden is { } gegeven
        ? $"{Datumtekst.Datum(gekozen)}, anders dan het ritme, {gegeven.InWoorden()}"
        : $"{Datumtekst.Datum(gekozen)}, zoals met de klant besproken; de reden staat in het dossier");

    /// <summary>A term after a date.</summary>
    public static DateOnly Na(DateOnly van, Termijn termijn, Werkkalender kalender) => termijn.Na(van, kalender, "").Datum;
}
