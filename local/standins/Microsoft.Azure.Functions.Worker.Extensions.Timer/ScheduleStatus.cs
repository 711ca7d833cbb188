namespace Microsoft.Azure.Functions.Worker;

/// <summary>The monitored state of a schedule; instants are in UTC.</summary>
public class ScheduleStatus
{
    public DateTime Last { get; set; }

    public DateTime Next { get; set; }

    public DateTime LastUpdated { get; set; }
}
