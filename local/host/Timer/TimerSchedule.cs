using System.Globalization;

namespace InzetOpMaat.Local.Host;

/// <summary>When a timer function runs. All instants are in UTC, as on Azure.</summary>
internal abstract class TimerSchedule
{
    /// <summary>Monitoring is for schedules of a minute or more, as in the Functions host.</summary>
    private static readonly TimeSpan ShortestMonitored = TimeSpan.FromMinutes(1);

    /// <summary>The first occurrence after <paramref name="instant"/>, or null when there is none.</summary>
    public abstract DateTime? Next(DateTime instant);

    /// <summary>Reads six NCRONTAB fields or a time span.</summary>
    /// <exception cref="FormatException">It is neither.</exception>
    public static TimerSchedule Parse(string expression)
        => expression.Contains(' ', StringComparison.Ordinal) ? CronSchedule.ParseFields(expression)
            : TimeSpan.TryParse(expression, CultureInfo.InvariantCulture, out var interval) && interval > TimeSpan.Zero ? new IntervalSchedule(interval)
            : throw new FormatException("it is neither six fields nor a time span.");

    public bool CanBeMonitored(DateTime instant)
    {
        for (var checkedOccurrences = 0; checkedOccurrences < 5; checkedOccurrences++)
        {
            if (Next(instant) is not { } first || Next(first) is not { } second)
            {
                return true;
            }

            if (second - first < ShortestMonitored)
            {
                return false;
            }

            instant = first;
        }

        return true;
    }
}
