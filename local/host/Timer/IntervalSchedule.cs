namespace InzetOpMaat.Local.Host;

/// <summary>Runs every so often, counted from the last run.</summary>
internal sealed class IntervalSchedule(TimeSpan interval) : TimerSchedule
{
    public override DateTime? Next(DateTime instant) => instant + interval;
}
