namespace InzetOpMaat.Domain;

/// <summary>What a new version of the policy changes for one klant in begeleiding or nazorg.</summary>
/// <param name="nieuw">Holds from its own date.</param>
/// <param name="nu">What begins before that date is seen from this instant (UTC).</param>
public sealed class Beleidsvergelijking(Beleid oud, Beleid nieuw, DateTimeOffset nu)
{
    // A rhythm shorter than this would have to run for years to come so far.
    private const int MeesteMomenten = 1000;

    private readonly DateTimeOffset _ingang = Lokaletijd.Moment(nieuw.GeldigVanaf, TimeOnly.MinValue);

    private delegate (AfgeleideDatum Doel, DateTimeOffset Begin)? Planning(Momentstand stand, Beleid beleid, DateOnly vandaag);

    /// <summary>
    /// For each recurring moment of the group the first one that is planned by the new version, when the old one would have
    /// had it on another date, or not at all. What is under way by then stays as it is.
    /// </summary>
    public IReadOnlyList<Momentverschuiving> Begeleiding(Begeleiding begeleiding) =>
    [
        .. oud.Groep(begeleiding.Groep).Momenten.Keys.Union(nieuw.Groep(begeleiding.Groep).Momenten.Keys).Order()
            .Select(soort => Vergelijk(soort, begeleiding.Moment(soort), (stand, beleid, vandaag) =>
                beleid.Groep(begeleiding.Groep).Momenten.TryGetValue(soort, out var regels)
                    ? Begeleidingsplanner.Volgende(soort, stand, begeleiding.Sinds, regels.Interval, beleid, vandaag)
                    : null))
            .OfType<Momentverschuiving>(),
    ];

    /// <summary>The same for the contacts of nazorg; null when nothing moves.</summary>
    public Momentverschuiving? Nazorg(IReadOnlyList<Plaatsing> plaatsingen, Momentstand contact) => Vergelijk(
        Momentsoort.Nazorgcontact, contact, (stand, beleid, vandaag) => Nazorgplanner.Volgende(plaatsingen, stand, beleid, vandaag));

    /// <summary>The date on which a person is asked whether the group still fits, when that moves; null when it does not.</summary>
    public Kenmerkverschuiving? Herindeling(Begeleiding begeleiding)
    {
        var was = Begeleidingsplanner.Kenmerk(begeleiding, oud);
        if (begeleiding.HerindelingGevraagd || (was is not null && Werkkalender.Van(oud).Opening(was.Datum) < _ingang))
            return null;
        var wordt = Begeleidingsplanner.Kenmerk(begeleiding, nieuw);
        if (wordt?.Datum < nieuw.GeldigVanaf)
            wordt = new(nieuw.GeldigVanaf, wordt.Waarom.En("dat is al voorbij, dus zodra het nieuwe beleid geldt"));
        return was?.Datum == wordt?.Datum ? null : new(was, wordt);
    }

    private Momentverschuiving? Vergelijk(Momentsoort soort, Momentstand begin, Planning planning)
    {
        var stand = begin.LopendDoel is null ? begin : begin.Afgerond();
        AfgeleideDatum? was = null;
        for (var keer = 0; keer < MeesteMomenten; keer++)
        {
            var volgende = planning(stand, oud, Lokaletijd.Datum(nu));
            was = volgende?.Doel;
            if (volgende is null || volgende.Value.Begin >= _ingang)
                break;
            stand = stand.Gestart(volgende.Value.Doel).Afgerond();
        }

        var wordt = planning(stand, nieuw, Lokaletijd.Datum(nu > _ingang ? nu : _ingang))?.Doel;
        return was?.Datum == wordt?.Datum ? null : new(soort, stand.Nummer, was, wordt);
    }
}
