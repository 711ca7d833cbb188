namespace InzetOpMaat.Functions;

/// <summary>How many there are, and how many of these are late.</summary>
internal record struct Stand(int Aantal, int TeLaat)
{
    public void Neem(bool isTeLaat)
    {
        Aantal++;
        TeLaat += isTeLaat ? 1 : 0;
    }
}
