namespace InzetOpMaat.Local.Engine;

/// <summary>
/// The instants of a commit between which a crash may fall. A store calls its observer at each, so that a test
/// can stop the process exactly there.
/// </summary>
public enum CommitPoint
{
    /// <summary>Nothing of the step has been written.</summary>
    Begun,

    /// <summary>The rows lie beyond the head: no reader sees them.</summary>
    RowsWritten,

    /// <summary>The head row names the step: it has happened.</summary>
    Published,

    /// <summary>Consumed messages and rows of earlier generations are deleted.</summary>
    CleanedUp,
}
