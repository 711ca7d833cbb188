using Microsoft.Extensions.Configuration;

namespace InzetOpMaat.Local.Host;

/// <summary>The sources of settings, the last one wins: local.settings.json, environment, command line, the host's own.</summary>
internal static class AppConfiguration
{
    public static void AddTo(ConfigurationManager configuration, EmbeddedHostOptions options, string[] args)
        => configuration
            .AddInMemoryCollection(LocalSettings.Read(options.ContentRoot))
            .AddEnvironmentVariables("AZURE_FUNCTIONS_")
            .AddEnvironmentVariables()
            .AddCommandLine(args)
            .AddInMemoryCollection(options.Settings);
}
