namespace InzetOpMaat.Domain;

/// <summary>A span of time [Begin, Einde), UTC.</summary>
public readonly record struct Tijdvak(DateTimeOffset Begin, DateTimeOffset Einde)
{
    public bool Overlapt(Tijdvak ander) => Begin < ander.Einde && ander.Begin < Einde;
}
