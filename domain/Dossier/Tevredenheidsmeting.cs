namespace InzetOpMaat.Domain;

/// <summary>How satisfied a klant was, in a phase of the klantreis; what he or she said stands with the notes.</summary>
/// <param name="Nummer">1 for the first of the klantreis.</param>
/// <param name="Score">1 (very dissatisfied) to 10.</param>
/// <param name="Op">UTC.</param>
public sealed record Tevredenheidsmeting(
    int Nummer, int Score, Feedbackmethode Methode, Fase Fase, Klantgroep? Klantgroep, DateTimeOffset Op, string Wie)
{
    public const int Laagste = 1;
    public const int Hoogste = 10;

    public static IReadOnlyList<Invoerfout> Controleer(int score)
    {
        var controle = new Invoercontrole();
        controle.Eis(score is >= Laagste and <= Hoogste, "/score", $"Score is {Laagste} tot en met {Hoogste}.");
        return controle.Fouten;
    }
}
