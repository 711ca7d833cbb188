namespace InzetOpMaat.Local.Engine;

/// <summary>A message in the inbox of its receiver.</summary>
/// <param name="Order">Unique and rising over all epochs of a store; an inbox is read in this order.</param>
/// <param name="Message">What it asks.</param>
public sealed record InboxMessage(long Order, EngineMessage Message);
