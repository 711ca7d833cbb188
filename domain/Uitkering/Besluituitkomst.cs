namespace InzetOpMaat.Domain;

/// <summary>What was decided on the application, and on which local date (Europe/Amsterdam). Source: Awb 4:13.</summary>
public sealed record Besluituitkomst(Besluit Besluit, DateOnly Besluitdatum);
