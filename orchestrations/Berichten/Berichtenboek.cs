namespace InzetOpMaat.Orchestrations;

/// <summary>
/// The messages of one klant that count for the budget, by their key: under the version of this one row two tracks never
/// take the same room. It can be made anew from the rows of the messages themselves.
/// </summary>
public sealed record Berichtenboek(IReadOnlyDictionary<string, DateTimeOffset> Plekken)
{
    /// <summary>Further back than any budget looks.</summary>
    private static readonly TimeSpan Bewaard = TimeSpan.FromDays(366);

    public static Berichtenboek Leeg { get; } = new(new Dictionary<string, DateTimeOffset>());

    /// <summary>When the other messages go or went.</summary>
    public IReadOnlyList<DateTimeOffset> Behalve(string sleutel) => [.. Plekken.Where(plek => plek.Key != sleutel).Select(plek => plek.Value)];

    /// <summary>With this message at this moment, or without it (null); what is long past is forgotten.</summary>
    public Berichtenboek Met(string sleutel, DateTimeOffset? op, DateTimeOffset nu)
    {
        var plekken = Plekken.Where(plek => plek.Key != sleutel && plek.Value > nu - Bewaard).ToDictionary();
        if (op is { } moment)
        {
            plekken[sleutel] = moment;
        }

        return new(plekken);
    }
}
