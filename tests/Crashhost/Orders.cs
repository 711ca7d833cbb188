using InzetOpMaat.Local.Engine;

namespace InzetOpMaat.Crashhost;

/// <summary>What one life of the host is told, in a line of JSON on its standard input.</summary>
/// <param name="Connection">Of the storage account with the engine's store and the outside store of effects.</param>
/// <param name="Store">Name of the engine's store.</param>
/// <param name="Folder">Keeps the clock's position and the log of effects.</param>
/// <param name="Journeys">How many there are.</param>
/// <param name="Life">Number of this life, from 0: each finds the lease of the former one run out.</param>
/// <param name="MaxCachedInstances">As in the engine's options.</param>
/// <param name="Death">Where it kills itself, if it does.</param>
internal sealed record Orders(
    string Connection, string Store, string Folder, int Journeys, int Life, int MaxCachedInstances, OwnDeath? Death);

/// <summary>The host kills itself when it passes a point of the commit protocol for the given time.</summary>
/// <param name="Point">The point.</param>
/// <param name="Passing">Which passing of it, from 1.</param>
/// <param name="FromStart">Counts from the start, and so in recovery; else from the end of recovery.</param>
internal sealed record OwnDeath(CommitPoint Point, int Passing, bool FromStart);
