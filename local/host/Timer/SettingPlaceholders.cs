using System.Text.RegularExpressions;
using Microsoft.Extensions.Configuration;

namespace InzetOpMaat.Local.Host;

/// <summary>Replaces <c>%NAME%</c> by the setting of that name.</summary>
internal static partial class SettingPlaceholders
{
    /// <exception cref="EmbeddedHostException">There is no such setting.</exception>
    public static string Resolve(string text, IConfiguration settings)
        => Placeholder().Replace(text, match => settings[match.Groups[1].Value]
            ?? throw new EmbeddedHostException($"'%{match.Groups[1].Value}%' does not resolve to a value: there is no such setting."));

    [GeneratedRegex("%([^%]+)%")]
    private static partial Regex Placeholder();
}
