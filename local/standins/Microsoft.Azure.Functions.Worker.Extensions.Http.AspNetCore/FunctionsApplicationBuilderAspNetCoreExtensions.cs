using Microsoft.Azure.Functions.Worker.Extensions.Http.AspNetCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Microsoft.Azure.Functions.Worker.Builder;

public static class FunctionsApplicationBuilderAspNetCoreExtensions
{
    /// <summary>Gives HTTP functions ASP.NET Core's requests and results. Middleware added before it sees no request.</summary>
    public static FunctionsApplicationBuilder ConfigureFunctionsWebApplication(this FunctionsApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        if (builder.Services.Any(service => service.ServiceType == typeof(FunctionsHttpProxyingMiddleware)))
        {
            return builder;
        }

        builder.UseMiddleware<FunctionsHttpProxyingMiddleware>();
        builder.Services.AddMvc();
        return builder;
    }
}
