using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Middleware;
using Microsoft.Extensions.Logging;

namespace InzetOpMaat.Functions;

/// <summary>
/// Around every HTTP function: the headers of every answer, the limit of a body, and a problem document for whatever
/// goes wrong. Everything that is not an HTTP function passes straight through: awaiting here breaks orchestrations.
/// </summary>
public sealed class Foutafhandeling(ILogger<Foutafhandeling> logboek) : IFunctionsWorkerMiddleware
{
    public Task Invoke(FunctionContext context, FunctionExecutionDelegate next) =>
        context.GetHttpContext() is { } http ? Bewaak(context, http, next) : next(context);

    private async Task Bewaak(FunctionContext context, HttpContext http, FunctionExecutionDelegate next)
    {
        Antwoordkoppen.Zet(http.Response.Headers);
        try
        {
            Vereis(http.Request.Path);
            Begrens(http, Hoogste(context.FunctionDefinition.Name));
            Antwoordvorm.Controleer(http.Request.Headers, Contractbewerkingen.VormenVan(context.FunctionDefinition.Name));
            await next(context);
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            // Nobody waits for the answer any more.
        }
        catch (Exception fout) when (!http.Response.HasStarted)
        {
            await Antwoord(http, Foutvertaling.Van(fout), context.FunctionDefinition.Name);
        }
    }

    // The host takes an address with a slash at its end for the one without; in this API that is another address, which is not there.
    private static void Vereis(PathString pad)
    {
        if (pad.StartsWithSegments("/v1", StringComparison.OrdinalIgnoreCase) && pad.Value!.EndsWith('/'))
        {
            throw ProbleemException.NietGevonden("Dit adres");
        }
    }

    private static int Hoogste(string functie) =>
        functie == Plandocumentfuncties.Toevoegen ? Documentvorm.HoogsteAantalBytes : Lichaam.HoogsteAantalBytes;

    private static void Begrens(HttpContext http, int hoogste)
    {
        if (http.Request.ContentLength > hoogste)
        {
            throw Lichaam.TeGroot(hoogste: hoogste);
        }

        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } grens)
        {
            grens.MaxRequestBodySize = hoogste;
        }
    }

    private async Task Antwoord(HttpContext http, ProbleemException fout, string functie)
    {
        var kenmerk = Guid.NewGuid();
        if (fout.Status >= 500)
        {
            logboek.LogError(fout.InnerException ?? fout, "{Functie} mislukte: probleem {Kenmerk}.", functie, kenmerk);
        }
        else
        {
            logboek.LogInformation("{Functie} antwoordt {Status}: probleem {Kenmerk}.", functie, fout.Status, kenmerk);
        }

        if (fout.Status == StatusCodes.Status503ServiceUnavailable)
        {
            http.Response.Headers.RetryAfter = "30";
        }

        http.Response.StatusCode = fout.Status;
        await http.Response.WriteAsJsonAsync(
            Probleem.Van(fout, kenmerk), Antwoordformaat.Opties, Probleem.Mediatype, http.RequestAborted);
    }
}
