using Microsoft.AspNetCore.Routing.Constraints;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Azure.Functions.Worker;

namespace InzetOpMaat.Local.Host;

/// <summary>The route of an HTTP function by the rules of the Functions host.</summary>
internal static class HttpRoutes
{
    private static readonly string[] OfTheHost = ["admin", "runtime"];

    /// <exception cref="EmbeddedHostException">The template cannot be read, or belongs to the host itself.</exception>
    public static RoutePattern PatternOf(string function, HttpTriggerAttribute trigger, string routePrefix)
    {
        var route = string.IsNullOrEmpty(trigger.Route) ? function : trigger.Route;
        var template = string.IsNullOrEmpty(routePrefix) ? route : $"{routePrefix}/{route}";
        if (OfTheHost.Contains(template.Split('/')[0], StringComparer.OrdinalIgnoreCase))
        {
            throw new EmbeddedHostException($"The route '{template}' of function '{function}' belongs to the Functions host.");
        }

        try
        {
            // A constraint, not method metadata: the Functions host answers a wrong method with 404, not 405.
            return trigger.Methods is { Length: > 0 } methods
                ? RoutePatternFactory.Parse(template, defaults: null, parameterPolicies: new { httpMethod = new HttpMethodRouteConstraint(methods) })
                : RoutePatternFactory.Parse(template);
        }
        catch (RoutePatternException failure)
        {
            throw new EmbeddedHostException($"The route '{template}' of function '{function}' cannot be read: {failure.Message}", failure);
        }
    }
}
