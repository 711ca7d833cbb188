using System.Runtime.CompilerServices;

namespace InzetOpMaat.Functions;

/// <summary>Counts all journeys by part: of a part that did not change, what was counted before holds.</summary>
public sealed class Overzichtteller(Overzicht overzicht, IMedewerkers medewerkers)
{
    private readonly ConditionalWeakTable<IReadOnlyList<Overzichtsrij>, Deeltelling> _geteld = [];

    internal async Task<IReadOnlyList<Deeltelling>> Tel(DateTimeOffset nu, CancellationToken annulering)
    {
        var teams = (await medewerkers.Alle(annulering)).ToDictionary(medewerker => medewerker.Id, Teams.Van, StringComparer.Ordinal);
        return [.. (await overzicht.Delen(annulering)).Select(deel => Tel(deel, teams, nu))];
    }

    private Deeltelling Tel(IReadOnlyList<Overzichtsrij> deel, Dictionary<string, string> teams, DateTimeOffset nu)
    {
        if (_geteld.TryGetValue(deel, out var bekend) && bekend.Geldt(teams, nu))
        {
            return bekend;
        }

        var telling = new Deeltelling(deel, teams, nu);
        _geteld.AddOrUpdate(deel, telling);
        return telling;
    }
}
