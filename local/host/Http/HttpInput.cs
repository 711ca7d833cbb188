using Microsoft.AspNetCore.Http;

namespace InzetOpMaat.Local.Host;

/// <summary>Values by name from the request: those of the query, then those of the route, which win.</summary>
internal static class HttpInput
{
    // The host keeps the function key in this one to itself.
    private const string KeyParameter = "code";

    public static InvocationInput Of(HttpContext http)
    {
        var data = new Dictionary<string, object?>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, values) in http.Request.Query)
        {
            if (!string.Equals(name, KeyParameter, StringComparison.OrdinalIgnoreCase))
            {
                data[name] = values.ToString();
            }
        }

        foreach (var (name, value) in http.Request.RouteValues)
        {
            if (value is not null)
            {
                data[name] = value;
            }
        }

        return new InvocationInput(null, data);
    }
}
