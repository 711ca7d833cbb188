namespace InzetOpMaat.Gereedschap;

/// <summary>A journey of invented people that is recorded for each version.</summary>
/// <param name="Naam">Of its files.</param>
/// <param name="MetHistorie">Its histories are recorded too, not only the rows that it leaves.</param>
/// <param name="Loop">What the people do.</param>
public sealed record Verhaal(string Naam, bool MetHistorie, Func<Proefgemeente, Task> Loop);
