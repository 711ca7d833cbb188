namespace InzetOpMaat.Local.Engine;

/// <summary>The right of one host to publish steps on a store.</summary>
/// <param name="Owner">Who holds it: free text for a log line.</param>
/// <param name="Epoch">Goes up by one each time a host takes the store; a lower epoch can no longer publish.</param>
/// <param name="TakenOver">The former holder did not release it, so it may still be alive.</param>
public sealed record EngineLease(string Owner, long Epoch, bool TakenOver);
