namespace InzetOpMaat.Domain;

/// <summary>A quarter of a calendar year; 1 begins in January.</summary>
public readonly record struct Kwartaal(int Jaar, int Nummer)
{
    public DateOnly Van => new(Jaar, (3 * Nummer) - 2, 1);

    public DateOnly Tot => Van.AddMonths(3).AddDays(-1);
}
