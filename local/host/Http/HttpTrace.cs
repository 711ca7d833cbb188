using System.Diagnostics;
using Microsoft.AspNetCore.Http;

namespace InzetOpMaat.Local.Host;

/// <summary>The trace that an HTTP function runs in: that of the caller, or a new one. The Functions host always has one.</summary>
internal static class HttpTrace
{
    /// <returns>Null when ASP.NET Core began one already, which it does only when somebody listens.</returns>
    public static Activity? Begin(HttpContext http)
    {
        if (Activity.Current is not null)
        {
            return null;
        }

        var activity = new Activity("Function").SetIdFormat(ActivityIdFormat.W3C);
        if (http.Request.Headers.TraceParent.ToString() is { Length: > 0 } parent && ActivityContext.TryParse(parent, null, out _))
        {
            activity.SetParentId(parent);
            activity.TraceStateString = http.Request.Headers.TraceState;
        }

        return activity.Start();
    }
}
