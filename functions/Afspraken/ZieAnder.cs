using Microsoft.AspNetCore.Http;

namespace InzetOpMaat.Functions;

/// <summary>303: done; look there. So reloading the page that follows repeats nothing.</summary>
internal sealed class ZieAnder(string adres) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = StatusCodes.Status303SeeOther;
        httpContext.Response.Headers.Location = adres;
        return Task.CompletedTask;
    }
}
