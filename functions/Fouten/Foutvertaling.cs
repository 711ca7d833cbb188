using Microsoft.AspNetCore.Http;

namespace InzetOpMaat.Functions;

/// <summary>Which problem an exception is to the caller. Nothing of an unexpected exception is told.</summary>
internal static class Foutvertaling
{
    public static ProbleemException Van(Exception fout) => fout switch
    {
        ProbleemException probleem => probleem,
        RijconflictException => new(409, "Iemand anders was net eerder. Lees de actuele stand en probeer het opnieuw.", oorzaak: fout),
        KeyNotFoundException => new(404, "Wat u vraagt bestaat niet.", oorzaak: fout),
        BadHttpRequestException { StatusCode: 413 } => Lichaam.TeGroot(fout),
        BadHttpRequestException => new(400, "De aanvraag is geen geldig HTTP-verzoek.", oorzaak: fout),
        _ when fout is TijdelijkeStoringException || Opslagstoring.IsTijdelijk(fout) => new(503, "Een ander systeem antwoordt nu niet. Probeer het later opnieuw.", oorzaak: fout),
        _ => new(500, "Dit is aan onze kant misgegaan. Noem bij een melding het kenmerk onder 'instance'.", oorzaak: fout),
    };
}
