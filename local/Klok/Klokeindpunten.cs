using InzetOpMaat.Local.Engine;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace InzetOpMaat.Local;

/// <summary><c>/lokaal/klok</c>: reads and moves the virtual clock; answers when all is quiet again.</summary>
internal static class Klokeindpunten
{
    private const double LangsteSprongDagen = 36525;

    public static void MapKlok(this IEndpointRouteBuilder eindpunten, VirtualClock klok)
    {
        eindpunten.MapGet("/lokaal/klok", () => Stand(klok));
        eindpunten.MapPost("/lokaal/klok", (Klokverzoek verzoek, CancellationToken annulering) => Zet(klok, verzoek, annulering));
    }

    private static async Task<IResult> Zet(VirtualClock klok, Klokverzoek verzoek, CancellationToken annulering)
    {
        if (Fout(klok, verzoek) is { } fout)
        {
            return Results.Problem(fout, statusCode: StatusCodes.Status400BadRequest);
        }

        if (verzoek.Stand is { } stand)
        {
            await klok.SetModeAsync(Enum.Parse<ClockMode>(stand, ignoreCase: true), verzoek.Tempo ?? 1, annulering);
        }

        await klok.WhenQuietAsync(annulering);
        var doel = verzoek.Naar
            ?? (verzoek.Dagen is { } dagen ? klok.GetUtcNow().AddDays(dagen) : (DateTimeOffset?)null)
            ?? (verzoek.Volgende == true ? klok.NextDue : null);
        if (doel is { } naar)
        {
            await klok.AdvanceToAsync(naar, annulering);
        }

        return Results.Ok(Stand(klok));
    }

    private static string? Fout(VirtualClock klok, Klokverzoek verzoek)
    {
        var sprongen = (verzoek.Naar is null ? 0 : 1) + (verzoek.Dagen is null ? 0 : 1) + (verzoek.Volgende == true ? 1 : 0);
        return sprongen > 1 ? "Geef een van 'naar', 'dagen' en 'volgende'."
            : verzoek.Naar < klok.GetUtcNow() ? "De klok gaat nooit terug: 'naar' ligt in het verleden."
            : verzoek.Dagen is <= 0 or > LangsteSprongDagen or double.NaN ? $"'dagen' is meer dan 0 en hoogstens {LangsteSprongDagen}."
            : verzoek.Tempo is <= 0 or double.NaN ? "'tempo' is meer dan 0."
            : verzoek.Stand is { } stand && !(Enum.TryParse<ClockMode>(stand, ignoreCase: true, out var modus) && Enum.IsDefined(modus))
                ? "'stand' is follow, hold, tempo of skip."
            : null;
    }

    private static Klokstand Stand(VirtualClock klok) =>
        new(klok.GetUtcNow(), klok.NextDue, klok.Mode.ToString().ToLowerInvariant(), klok.IsQuiet);
}
