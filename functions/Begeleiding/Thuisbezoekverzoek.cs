namespace InzetOpMaat.Functions;

/// <summary>Whether the klant is open to a visit at home.</summary>
internal sealed record Thuisbezoekverzoek(bool Toestemming);
