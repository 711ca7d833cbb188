namespace Azure.Data.Tables;

/// <summary>The endpoint and key in a storage connection string.</summary>
internal sealed record TableConnectionString(Uri Endpoint, TableSharedKeyCredential Credential)
{
    // The emulator's account, key and port, the same everywhere.
    private const string DevelopmentAccount = "devstoreaccount1";
    private const string DevelopmentKey =
        "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

    private const int DevelopmentPort = 10002;

    /// <exception cref="FormatException">It is no connection string.</exception>
    /// <exception cref="InvalidOperationException">It does not tell where the tables are, or has no key.</exception>
    public static TableConnectionString Parse(string connectionString)
    {
        ArgumentException.ThrowIfNullOrEmpty(connectionString);
        var settings = Settings(connectionString);
        return settings.GetValueOrDefault("UseDevelopmentStorage") == "true"
            ? Development(settings.GetValueOrDefault("DevelopmentStorageProxyUri", "http://127.0.0.1"))
            : new TableConnectionString(EndpointOf(settings), CredentialOf(settings));
    }

    private static Dictionary<string, string> Settings(string connectionString)
    {
        var settings = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var segment in connectionString.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var parts = segment.Split('=', 2);
            if (parts.Length < 2 || !settings.TryAdd(parts[0], parts[1]))
            {
                throw new FormatException($"The segment '{parts[0]}' of the connection string has no value or is there twice.");
            }
        }

        return settings;
    }

    private static TableConnectionString Development(string proxy) => new(
        new UriBuilder(proxy) { Port = DevelopmentPort, Path = DevelopmentAccount }.Uri,
        new TableSharedKeyCredential(DevelopmentAccount, DevelopmentKey));

    private static Uri EndpointOf(Dictionary<string, string> settings) =>
        settings.TryGetValue("TableEndpoint", out var endpoint)
            ? new Uri(endpoint)
            : new Uri(
                $"{settings.GetValueOrDefault("DefaultEndpointsProtocol", "https")}://{AccountOf(settings)}.table." +
                settings.GetValueOrDefault("EndpointSuffix", "core.windows.net"));

    private static TableSharedKeyCredential CredentialOf(Dictionary<string, string> settings) =>
        settings.TryGetValue("AccountKey", out var key)
            ? new TableSharedKeyCredential(AccountOf(settings), key)
            : throw NotComplete();

    private static string AccountOf(Dictionary<string, string> settings) =>
        settings.TryGetValue("AccountName", out var account) ? account : throw NotComplete();

    private static InvalidOperationException NotComplete() => new("No valid combination of account information found.");
}
