namespace InzetOpMaat.Local.Host;

/// <summary>NCRONTAB: second, minute, hour, day of the month, month, day of the week; all must agree.</summary>
internal sealed class CronSchedule : TimerSchedule
{
    // 29 February falls on a given day of the week every 28 years, and after 40 across a century without a leap day.
    private const int YearsAhead = 40;

    private readonly CronField seconds;
    private readonly CronField minutes;
    private readonly CronField hours;
    private readonly CronField days;
    private readonly CronField months;
    private readonly CronField weekdays;

    private CronSchedule(string[] fields)
    {
        seconds = CronField.Seconds(fields[0]);
        minutes = CronField.Minutes(fields[1]);
        hours = CronField.Hours(fields[2]);
        days = CronField.DaysOfMonth(fields[3]);
        months = CronField.MonthsOfYear(fields[4]);
        weekdays = CronField.DaysOfWeek(fields[5]);
    }

    public static CronSchedule ParseFields(string expression)
    {
        var fields = expression.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return fields.Length == 6
            ? new CronSchedule(fields)
            : throw new FormatException($"it has {fields.Length} fields, not six.");
    }

    public override DateTime? Next(DateTime instant)
    {
        var start = new DateTime(instant.Ticks - (instant.Ticks % TimeSpan.TicksPerSecond), DateTimeKind.Utc).AddSeconds(1);
        if (IsDay(start.Date) && FirstTime(start.TimeOfDay) is { } today)
        {
            return start.Date + today;
        }

        var last = start.Date.AddYears(Math.Min(YearsAhead, DateTime.MaxValue.Year - start.Year));
        for (var day = start.Date.AddDays(1); day <= last; day = NextCandidate(day))
        {
            if (IsDay(day))
            {
                return day + FirstTime(TimeSpan.Zero);
            }
        }

        return null;
    }

    private bool IsDay(DateTime day)
        => months.Has(day.Month) && days.Has(day.Day) && weekdays.Has((int)day.DayOfWeek);

    private DateTime NextCandidate(DateTime day)
        => months.Has(day.Month) ? day.AddDays(1) : new DateTime(day.Year, day.Month, 1, 0, 0, 0, DateTimeKind.Utc).AddMonths(1);

    private TimeSpan? FirstTime(TimeSpan from)
    {
        for (var hour = hours.From(from.Hours); hour is { } h; hour = hours.From(h + 1))
        {
            for (var minute = minutes.From(h == from.Hours ? from.Minutes : 0); minute is { } m; minute = minutes.From(m + 1))
            {
                var atOnce = h == from.Hours && m == from.Minutes;
                if (seconds.From(atOnce ? from.Seconds : 0) is { } second)
                {
                    return new TimeSpan(h, m, second);
                }
            }
        }

        return null;
    }
}
