namespace InzetOpMaat.Local.Engine;

/// <summary>Something that has work at a later moment of virtual time, and drives skipping towards it.</summary>
public interface IDueSource
{
    /// <summary>The earliest moment at which it has something to do, in UTC; null when it waits for nothing.</summary>
    DateTimeOffset? NextDue { get; }
}
