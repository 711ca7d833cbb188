namespace InzetOpMaat.Orchestrations.Tests;

/// <summary>About two weeks after the ambitiegesprek, as the policy has it; another day has a reason that is written down.</summary>
internal static class KickOffregel
{
    private const int DagenOmTePlannen = 7;

    public static IEnumerable<string> Fouten(Levensboek boek)
    {
        if (boek.Afspraken.FirstOrDefault(a => a is { Soort: Afspraaksoort.Ambitiegesprek, Status: Afspraakstatus.Verschenen }) is not { } gesprek)
        {
            yield break;
        }

        var regels = boek.Beleid.Afspraak(Afspraaksoort.KickOff);
        var gehouden = Lokaletijd.Datum(gesprek.Begin);
        if (boek.Afspraken.FirstOrDefault(a => a is { Soort: Afspraaksoort.KickOff, Ronde: 1 }) is { } kickOff)
        {
            var dagen = Lokaletijd.Datum(kickOff.Begin).DayNumber - gehouden.DayNumber;
            if ((dagen < regels.VensterVanDagen || dagen > regels.VensterTotDagen) && kickOff.Waarom.Stappen.Count == 0)
            {
                yield return $"{kickOff.Id} is {dagen} dagen na het ambitiegesprek, zonder reden.";
            }
        }
        else if (boek.Reis.Fase != Fase.Beeindigd
            && boek.Reisverloop.FirstOrDefault(toen => toen.Wat.Fase == Fase.KickOff) is { } begin
            && begin.Op.AddDays(DagenOmTePlannen) < boek.Nu
            && !boek.Taken.Any(taak => taak.Soort == Taaksoort.AfspraakPlannen))
        {
            yield return $"Na het ambitiegesprek van {Datumtekst.Datum(gehouden)} is er geen kick-off.";
        }
    }
}
