using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

namespace Microsoft.Azure.Functions.Worker;

/// <summary>Marks the parameter of a function that runs by a schedule.</summary>
public sealed class TimerTriggerAttribute : TriggerBindingAttribute
{
    public TimerTriggerAttribute(string schedule)
    {
        Schedule = schedule;
        UseMonitor = true;
    }

    /// <summary>Six fields from second to day of the week (UTC), a time span, or <c>%SETTING%</c>.</summary>
    public string Schedule { get; private set; }

    /// <summary>Whether the host remembers the last run, so that it can tell that a run is past due.</summary>
    public bool UseMonitor { get; set; }

    public bool RunOnStartup { get; set; }
}
