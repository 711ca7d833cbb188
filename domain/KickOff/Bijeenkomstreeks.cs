namespace InzetOpMaat.Domain;

/// <summary>The group sessions among which a place is sought: of one kind, for one klantgroep, about one thing.</summary>
/// <param name="Naam"><c>kickoff-{klantgroep}</c> or <c>themabijeenkomst-{klantgroep}-{richting}</c>, lower case.</param>
/// <param name="Capaciteit">How many people take part.</param>
public sealed record Bijeenkomstreeks(string Naam, Afspraaksoort Soort, Klantgroep Klantgroep, int Capaciteit)
{
    /// <summary>Null for an appointment that is not a group session.</summary>
    /// <exception cref="InvalidOperationException">It is one, and the klant is not assigned to a group yet.</exception>
    public static Bijeenkomstreeks? Voor(Afspraaksoort soort, Klantgroep? klantgroep, Beleid beleid)
    {
        if (soort is not Afspraaksoort.KickOff and not Afspraaksoort.Themabijeenkomst)
            return null;
        var groep = klantgroep ?? throw new InvalidOperationException("De klant is nog niet ingedeeld.");
        var regels = beleid.Groep(groep);
        var thema = soort.Moment() is { } moment ? regels.Momenten.GetValueOrDefault(moment) : null;
        var naam = thema?.Richting is { } richting ? $"{soort}-{groep}-{richting}" : $"{soort}-{groep}";
        return new(naam.ToLowerInvariant(), soort, groep, thema?.Capaciteit ?? regels.KickOffCapaciteit);
    }
}
