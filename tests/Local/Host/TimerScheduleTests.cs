using System.Globalization;
using InzetOpMaat.Local.Host;

namespace InzetOpMaat.Local.Tests;

public sealed class TimerScheduleTests
{
    [Theory]
    [InlineData("0 */5 * * * *", "2026-11-21T12:00:00", "2026-11-21T12:05:00")]
    [InlineData("0 */5 * * * *", "2026-11-21T12:04:59", "2026-11-21T12:05:00")]
    [InlineData("* * * * * *", "2026-11-21T12:00:00.5", "2026-11-21T12:00:01")]
    [InlineData("0 0 3 * * *", "2026-11-21T03:00:00", "2026-11-22T03:00:00")]
    [InlineData("30 15 8-10 * * *", "2026-11-21T10:15:30", "2026-11-22T08:15:30")]
    [InlineData("0 0 9 * * mon-fri", "2026-11-20T09:00:00", "2026-11-23T09:00:00")]
    [InlineData("0 0 9 * * 1,Wednesday", "2026-11-21T12:00:00", "2026-11-23T09:00:00")]
    [InlineData("0 0 0 1 */3 *", "2026-11-21T12:00:00", "2027-01-01T00:00:00")]
    [InlineData("0 0 0 31 * *", "2026-11-21T12:00:00", "2026-12-31T00:00:00")]
    [InlineData("0 30 23 31 dec *", "2026-12-31T23:30:00", "2027-12-31T23:30:00")]
    [InlineData("0 0 12 29 feb *", "2026-11-21T12:00:00", "2028-02-29T12:00:00")]
    [InlineData("0 10/20 * * * *", "2026-11-21T12:10:00", "2026-11-21T12:30:00")]
    [InlineData("5,10,20 59 23 * * *", "2026-11-21T23:59:10", "2026-11-21T23:59:20")]
    [InlineData("01:30:00", "2026-11-21T12:00:00", "2026-11-21T13:30:00")]
    public void A_schedule_gives_the_first_occurrence_after_an_instant(string expression, string instant, string next)
        => Assert.Equal(Utc(next), TimerSchedule.Parse(expression).Next(Utc(instant)));

    [Fact]
    public void A_day_that_does_not_exist_never_comes()
        => Assert.Null(TimerSchedule.Parse("0 0 0 30 feb *").Next(Utc("2026-11-21T12:00:00")));

    [Theory]
    [InlineData("")]
    [InlineData("0 0 3 * *")]
    [InlineData("0 0 24 * * *")]
    [InlineData("0 60 * * * *")]
    [InlineData("0 0 0 0 * *")]
    [InlineData("0 0 0 * 13 *")]
    [InlineData("0 0 0 * * 7")]
    [InlineData("0 */0 * * * *")]
    [InlineData("0 30-10 * * * *")]
    [InlineData("0 a * * * *")]
    [InlineData("0 1,,2 * * * *")]
    [InlineData("-01:00:00")]
    public void What_is_no_schedule_is_refused(string expression)
        => Assert.Throws<FormatException>(() => TimerSchedule.Parse(expression));

    private static DateTime Utc(string text)
        => DateTime.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);
}
