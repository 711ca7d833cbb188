using InzetOpMaat.Local.Engine;

namespace InzetOpMaat.Local;

/// <summary>What is started together.</summary>
/// <param name="MeesteHerstarts">In a minute; an app that ends more often is broken.</param>
internal sealed record Toezichtopties(
    int Poort, int Graphpoort, AzuritePorts Azuritepoorten, ClockMode Klokstand = ClockMode.Follow, DateTimeOffset? Begin = null, int MeesteHerstarts = 5);
