namespace InzetOpMaat.Functions;

/// <summary>What every team and colleague has to do, of all parts together.</summary>
internal static class Werklasttelling
{
    /// <summary>A team comes before its colleagues; who has nothing to do is there too.</summary>
    public static IReadOnlyList<Werklast> Tel(IReadOnlyList<Deeltelling> delen) =>
    [
        .. delen[0].Teams.GroupBy(lid => lid.Value).OrderBy(team => team.Key, StringComparer.Ordinal).SelectMany(team => team
            .Select(lid => lid.Key)
            .Order(StringComparer.Ordinal)
            .Select(id => Som(team.Key, id, [.. delen.Select(deel => deel.Werk[id])]))
            .Prepend(Som(team.Key, null, [.. delen.Select(deel => deel.Teamwerk[team.Key])]))),
    ];

    private static Werklast Som(string team, string? medewerkerId, IReadOnlyList<Werktelling> delen) => new(
        team, medewerkerId, delen.Sum(deel => deel.OpenTaken), delen.Sum(deel => deel.TakenTeLaat), delen.Sum(deel => deel.Klantreizen));
}
