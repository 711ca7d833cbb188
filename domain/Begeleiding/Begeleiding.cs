namespace InzetOpMaat.Domain;

/// <summary>The begeleiding of one klant in the group in which he or she is now. Dates are local.</summary>
public sealed record Begeleiding
{
    public required Klantgroep Groep { get; init; }

    /// <summary>Since when the klant is in this group: the rhythm counts from here.</summary>
    public required DateOnly Sinds { get; init; }

    /// <summary>1 for the first group; every move adds one.</summary>
    public int Verblijf { get; init; } = 1;

    /// <summary>Which kennismaking was the last that was needed.</summary>
    public int Kennismaking { get; init; } = 1;

    public bool KennismakingGestart { get; init; }

    /// <summary>A person was asked to look whether this group still fits.</summary>
    public bool HerindelingGevraagd { get; init; }

    public IReadOnlyDictionary<Momentsoort, Momentstand> Momenten { get; init; } = new Dictionary<Momentsoort, Momentstand>();

    public Momentstand Moment(Momentsoort soort) => Momenten.TryGetValue(soort, out var stand) ? stand : new();

    public Begeleiding Met(Momentsoort soort, Momentstand stand) =>
        this with { Momenten = new Dictionary<Momentsoort, Momentstand>(Momenten) { [soort] = stand } };

    /// <summary>In another group, with a rhythm that begins there; nazorg goes by the place and not by the group.</summary>
    /// <param name="nieuwContact">The klant makes acquaintance with another contact than before.</param>
    public Begeleiding Verhuis(Klantgroep naar, DateOnly op, int verblijf, bool nieuwContact) => new()
    {
        Groep = naar,
        Sinds = op,
        Verblijf = verblijf,
        Kennismaking = nieuwContact ? Kennismaking + 1 : Kennismaking,
        KennismakingGestart = !nieuwContact && KennismakingGestart,
        Momenten = Momenten.ToDictionary(
            moment => moment.Key, moment => moment.Key == Momentsoort.Nazorgcontact ? moment.Value : moment.Value.InAndereGroep()),
    };
}
