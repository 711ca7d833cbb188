namespace InzetOpMaat.Orchestrations;

/// <summary>
/// The keys of the messages about a benefit, among those of the journey. Each is of one household: a klant who comes to
/// another can apply again.
/// </summary>
public static class Uitkeringsberichten
{
    public static string Stukken(string spoorId) => $"{Sleutels.Partitie(spoorId)}.stukken.gevraagd";

    public static string Herinnering(string spoorId) => $"{Sleutels.Partitie(spoorId)}.stukken.herinnerd";

    public static string Besluit(string spoorId) => $"{Sleutels.Partitie(spoorId)}.besluit";

    /// <summary>That the term for the decision changed, by the track of that change.</summary>
    public static string Termijn(string spoorId) => spoorId;

    /// <summary>That its clock runs again after that.</summary>
    public static string Hervatting(string spoorId) => $"{spoorId}.hervat";
}
