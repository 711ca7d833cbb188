namespace InzetOpMaat.Domain;

/// <summary>What chapter 5 of the policy asks to be measured: its definition in Dutch, and how it is counted.</summary>
/// <param name="Bron">The section of the beleidskader, or the advice, that asks for it.</param>
/// <param name="Teller">What is counted above the line.</param>
/// <param name="Noemer">What is counted below the line; null for a plain number.</param>
/// <param name="TelTeller">Null when this system has no source for it: the municipality fills it in from elsewhere.</param>
public sealed record Indicator(
    string Naam,
    string Definitie,
    string Bron,
    Indicatorvorm Vorm,
    string Teller,
    string? Noemer,
    Func<Cijfers, Beleid, int>? TelTeller,
    Func<Cijfers, Beleid, int>? TelNoemer = null);

/// <summary>How the value of an indicator follows from what was counted.</summary>
[System.Text.Json.Serialization.JsonConverter(typeof(System.Text.Json.Serialization.JsonStringEnumConverter<Indicatorvorm>))]
public enum Indicatorvorm
{
    /// <summary>What was counted.</summary>
    Aantal,

    /// <summary>Percents, with one decimal.</summary>
    Percentage,

    /// <summary>With one decimal.</summary>
    Gemiddelde,

    /// <summary>Not known here.</summary>
    GeenBron,
}
