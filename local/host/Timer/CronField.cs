using System.Globalization;

namespace InzetOpMaat.Local.Host;

/// <summary>One field of a schedule: a list of values, ranges and steps, such as <c>*/15</c> or <c>mon-fri</c>.</summary>
internal sealed class CronField
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
    private static readonly string[] Days = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

    private readonly bool[] allowed;

    private CronField(bool[] allowed) => this.allowed = allowed;

    public static CronField Seconds(string text) => Parse(text, 0, 59, []);

    public static CronField Minutes(string text) => Parse(text, 0, 59, []);

    public static CronField Hours(string text) => Parse(text, 0, 23, []);

    public static CronField DaysOfMonth(string text) => Parse(text, 1, 31, []);

    public static CronField MonthsOfYear(string text) => Parse(text, 1, 12, Months);

    public static CronField DaysOfWeek(string text) => Parse(text, 0, 6, Days);

    public bool Has(int value) => allowed[value];

    /// <summary>The first allowed value from <paramref name="start"/> on, or null when there is none left.</summary>
    public int? From(int start)
    {
        var index = start < allowed.Length ? Array.IndexOf(allowed, true, start) : -1;
        return index < 0 ? null : index;
    }

    private static CronField Parse(string text, int minimum, int maximum, string[] names)
    {
        var allowed = new bool[maximum + 1];
        foreach (var part in text.Split(','))
        {
            var (from, to, step) = Range(part, minimum, maximum, names);
            for (var value = from; value <= to; value += step)
            {
                allowed[value] = true;
            }
        }

        return new CronField(allowed);
    }

    private static (int From, int To, int Step) Range(string part, int minimum, int maximum, string[] names)
    {
        var stepped = part.Split('/', 2);
        var step = stepped.Length == 2 ? Number(stepped[1], 1, int.MaxValue / 2, []) : 1;
        if (stepped[0] == "*")
        {
            return (minimum, maximum, step);
        }

        var bounds = stepped[0].Split('-', 2);
        var from = Number(bounds[0], minimum, maximum, names);
        var to = bounds.Length == 2 ? Number(bounds[1], minimum, maximum, names)
            : stepped.Length == 2 ? maximum
            : from;
        return from <= to ? (from, to, step) : throw new FormatException($"'{part}' ends before it begins.");
    }

    private static int Number(string text, int minimum, int maximum, string[] names)
    {
        var name = Array.FindIndex(names, known => text.StartsWith(known, StringComparison.OrdinalIgnoreCase));
        if (name >= 0)
        {
            return name + minimum;
        }

        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= minimum && number <= maximum
            ? number
            : throw new FormatException($"'{text}' is not between {minimum} and {maximum}.");
    }
}
