namespace InzetOpMaat.Gereedschap;

/// <summary>A stored row without its version: that belongs to a store.</summary>
public sealed record Toestandrij(string Partitie, string Sleutel, string Inhoud);
