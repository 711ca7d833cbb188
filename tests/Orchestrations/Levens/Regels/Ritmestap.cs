namespace InzetOpMaat.Orchestrations.Tests;

/// <summary>A recurring moment that was set going: when, in which stay, for which date; and when it was settled.</summary>
/// <param name="Gekozen">The date was chosen by klant and professional.</param>
internal sealed record Ritmestap(Momentsoort Soort, int Verblijf, int Nummer, DateTimeOffset Gestart, DateOnly Doel, bool Gekozen, DateTimeOffset? Afgerond)
{
    public static IReadOnlyList<Ritmestap> Van(Levensboek boek)
    {
        var stappen = new List<Ritmestap>();
        Begeleiding? vorige = null;
        foreach (var (op, nu) in boek.Begeleidingsverloop.Select(toen => (toen.Op, toen.Wat)))
        {
            foreach (var soort in Enum.GetValues<Momentsoort>())
            {
                var (was, stand) = (vorige?.Moment(soort) ?? new(), nu.Moment(soort));
                if (was.LopendDoel is not null && (stand.LopendDoel is null || stand.Nummer != was.Nummer))
                {
                    var plaats = stappen.FindLastIndex(stap => stap.Soort == soort);
                    stappen[plaats] = stappen[plaats] with { Afgerond = op };
                }

                if (stand.LopendDoel is { } doel && (was.LopendDoel is null || stand.Nummer != was.Nummer))
                {
                    stappen.Add(new(soort, nu.Verblijf, stand.Nummer, op, doel.Datum, was.AfwijkendDoel is not null, null));
                }
            }

            vorige = nu;
        }

        return stappen;
    }
}
