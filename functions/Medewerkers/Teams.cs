namespace InzetOpMaat.Functions;

/// <summary>Who is in which team.</summary>
internal static class Teams
{
    /// <summary>An organisation without teams is one team.</summary>
    public static string Van(Medewerker medewerker) => medewerker.Team ?? medewerker.Organisatie.ToString();
}
