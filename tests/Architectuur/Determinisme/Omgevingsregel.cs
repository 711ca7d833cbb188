using Microsoft.CodeAnalysis;

namespace InzetOpMaat.Architectuur.Tests;

/// <summary>The machine, its settings, its time zone and its language can be others in a replay.</summary>
internal static class Omgevingsregel
{
    private static readonly HashSet<string> Omgeving =
    [
        "System.Environment", "System.AppContext", "System.AppDomain", "System.TimeZoneInfo.Local", "System.DateTime.ToLocalTime",
        "System.DateTimeOffset.ToLocalTime", "System.DateTimeOffset.LocalDateTime", "System.Globalization.CultureInfo.CurrentCulture",
        "System.Globalization.CultureInfo.CurrentUICulture", "System.Runtime.InteropServices.RuntimeInformation",
    ];

    public static string? Overtreding(IOperation operatie) =>
        Gebruik.Verboden(operatie, Omgeving) is { } omgeving ? $"{omgeving} is of this machine" : null;
}
