using System.Text.Json;

namespace InzetOpMaat.Local.Host;

/// <summary>What the host needs of host.json.</summary>
internal sealed record HostJson(string RoutePrefix)
{
    public static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    private const string DefaultRoutePrefix = "api";

    public static HostJson Read(string folder)
    {
        var path = Path.Combine(folder, "host.json");
        return new HostJson(File.Exists(path) ? RoutePrefixIn(path) : DefaultRoutePrefix);
    }

    private static string RoutePrefixIn(string path)
    {
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllText(path), Lenient);
            return document.RootElement.TryGetProperty("extensions", out var extensions)
                && extensions.TryGetProperty("http", out var http)
                && http.TryGetProperty("routePrefix", out var prefix)
                ? prefix.GetString() ?? DefaultRoutePrefix
                : DefaultRoutePrefix;
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException)
        {
            throw new EmbeddedHostException($"{path} cannot be read: {failure.Message}", failure);
        }
    }
}
