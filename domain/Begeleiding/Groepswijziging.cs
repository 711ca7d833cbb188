namespace InzetOpMaat.Domain;

/// <summary>A move to another klantgroep, up or back, by the klant and a professional together (beleidskader §3.1).</summary>
/// <param name="KeuzeKlant">The group that the klant chose.</param>
public sealed record Groepswijziging(Klantgroep Van, Klantgroep Naar, Klantgroep KeuzeKlant);
