using InzetOpMaat.Local.Engine;

namespace InzetOpMaat.Local;

/// <summary>What is started together.</summary>
internal sealed record Toezichtopties(
    int Poort, int Graphpoort, AzuritePorts Azuritepoorten, ClockMode Klokstand = ClockMode.Follow, DateTimeOffset? Begin = null);
