namespace InzetOpMaat.Orchestrations;

/// <summary>The numeric version of the deployed code, such as <c>1.0</c>; every generation runs under it.</summary>
public sealed record Appversie(string Waarde);
