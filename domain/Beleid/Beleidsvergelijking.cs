namespace InzetOpMaat.Domain;

/// <summary>What a new version of the policy changes for one klant in begeleiding.</summary>
public static class Beleidsvergelijking
{
    // A rhythm shorter than this would have to run for years to come so far.
    private const int MeesteMomenten = 1000;

    /// <summary>
    /// For each recurring moment the first one that is planned by the new version, when the old one would have had it on
    /// another date, or not at all. What is under way by then stays as it is.
    /// </summary>
    /// <param name="nieuw">Holds from its own date.</param>
    /// <param name="nu">What begins before that date is seen from this instant (UTC).</param>
    public static IReadOnlyList<Momentverschuiving> Verschuivingen(Begeleiding begeleiding, Beleid oud, Beleid nieuw, DateTimeOffset nu)
    {
        var ingang = Lokaletijd.Moment(nieuw.GeldigVanaf, TimeOnly.MinValue);
        var (voor, na) = (oud.Groep(begeleiding.Groep).Momenten, nieuw.Groep(begeleiding.Groep).Momenten);
        var verschuivingen = new List<Momentverschuiving>();
        foreach (var soort in voor.Keys.Union(na.Keys).Order())
        {
            var stand = begeleiding.Moment(soort);
            if (stand.LopendDoel is not null)
                stand = stand.Afgerond();
            AfgeleideDatum? was = null;
            for (var keer = 0; voor.TryGetValue(soort, out var regels) && keer < MeesteMomenten; keer++)
            {
                (was, var begin) = Begeleidingsplanner.Volgende(soort, stand, begeleiding.Sinds, regels.Interval, oud, Lokaletijd.Datum(nu));
                if (begin >= ingang)
                    break;
                stand = stand.Gestart(was).Afgerond();
            }

            var wordt = na.TryGetValue(soort, out var nieuweRegels)
                ? Begeleidingsplanner.Volgende(soort, stand, begeleiding.Sinds, nieuweRegels.Interval, nieuw, Lokaletijd.Datum(nu > ingang ? nu : ingang)).Doel
                : null;
            if (was?.Datum != wordt?.Datum)
                verschuivingen.Add(new(soort, stand.Nummer, was, wordt));
        }

        return verschuivingen;
    }
}
