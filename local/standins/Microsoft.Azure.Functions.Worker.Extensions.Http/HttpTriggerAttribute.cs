using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

namespace Microsoft.Azure.Functions.Worker;

/// <summary>Marks the parameter of a function that HTTP requests start.</summary>
public sealed class HttpTriggerAttribute : TriggerBindingAttribute
{
    public HttpTriggerAttribute()
        => AuthLevel = AuthorizationLevel.Function;

    public HttpTriggerAttribute(params string[] methods)
        => Methods = methods;

    public HttpTriggerAttribute(AuthorizationLevel authLevel)
        => AuthLevel = authLevel;

    public HttpTriggerAttribute(AuthorizationLevel authLevel, params string[] methods)
    {
        AuthLevel = authLevel;
        Methods = methods;
    }

    /// <summary>The route template behind the prefix; without one it is the name of the function.</summary>
    public string? Route { get; set; }

    /// <summary>The methods that the function answers; none means every method.</summary>
    public string[]? Methods { get; private set; }

    public AuthorizationLevel AuthLevel { get; private set; }
}
