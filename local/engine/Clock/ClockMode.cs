namespace InzetOpMaat.Local.Engine;

/// <summary>How virtual time goes on by itself.</summary>
public enum ClockMode
{
    /// <summary>As real time does, at the distance to it that the clock was set to.</summary>
    Follow,

    /// <summary>Not at all: only when told.</summary>
    Hold,

    /// <summary>As real time does, times a factor.</summary>
    Tempo,

    /// <summary>When all is quiet: at once to the next due moment.</summary>
    Skip,
}
