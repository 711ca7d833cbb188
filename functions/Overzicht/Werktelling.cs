namespace InzetOpMaat.Functions;

/// <summary>What a team or a colleague has to do.</summary>
internal sealed class Werktelling
{
    public int OpenTaken { get; private set; }

    public int TakenTeLaat { get; private set; }

    public int Klantreizen { get; set; }

    public void Taak(bool teLaat)
    {
        OpenTaken++;
        TakenTeLaat += teLaat ? 1 : 0;
    }
}
