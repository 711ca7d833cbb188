namespace InzetOpMaat.Local.Engine;

/// <summary>What a stored message asks of an instance. Stored by name: rename none.</summary>
public enum MessageKind
{
    Start,
    Event,
    SubOrchestrationResult,
    Suspend,
    Resume,
    Terminate,
    Rewind,

    /// <summary>Its row cannot be read: the receiver stops.</summary>
    Unreadable,
}
