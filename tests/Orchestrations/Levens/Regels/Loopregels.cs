namespace InzetOpMaat.Orchestrations.Tests;

/// <summary>Nothing stands still unseen, and an end is an end.</summary>
internal static class Loopregels
{
    /// <summary>What must be told first waits for the end of the quiet hours, and those of a few holidays in a row.</summary>
    private static readonly TimeSpan Opruimtijd = TimeSpan.FromDays(5);

    public static IEnumerable<string> VolgendMoment(Levensboek boek)
    {
        foreach (var stil in boek.Stilgevallen)
        {
            yield return $"{stil.Wat} had op {Datumtekst.Moment(stil.Op)} al iets moeten doen.";
        }

        if (boek.Reis.Fase != Fase.Beeindigd && !boek.Sporen.Any(spoor => spoor.Id == boek.Reis.Id && !spoor.Klaar && spoor.VolgendMoment >= boek.Nu))
        {
            yield return "De klantreis loopt en heeft geen volgend moment.";
        }
    }

    public static IEnumerable<string> Afspraken(Levensboek boek) =>
        from afspraak in boek.Afspraken
        where afspraak.IsOpen && !Loopt(boek, Spoorids.Afspraak(afspraak.KlantreisId, afspraak.Naam))
        select $"{afspraak.Id} staat open ({afspraak.Status}) zonder spoor.";

    public static IEnumerable<string> Taken(Levensboek boek)
    {
        foreach (var taak in boek.Taken)
        {
            if (taak.Status == Taakstatus.Open && !Loopt(boek, Spoorids.Taak(taak.Id)))
            {
                yield return $"{taak.Id} staat open zonder spoor.";
            }

            if (taak.Status != Taakstatus.Open && taak.AfgerondOp is null)
            {
                yield return $"{taak.Id} is {taak.Status} en niemand weet sinds wanneer.";
            }
        }
    }

    public static IEnumerable<string> GeenStapMislukt(Levensboek boek) =>
        boek.Taken.Where(taak => taak.Soort == Taaksoort.StapMislukt).Select(taak => taak.Id);

    public static IEnumerable<string> NietsOpenNaEinde(Levensboek boek)
    {
        if (!(boek.Reis.BeeindigdOp + Opruimtijd < boek.Nu))
        {
            return [];
        }

        return
        [
            .. boek.Afspraken.Where(afspraak => afspraak.IsOpen).Select(afspraak => $"{afspraak.Id} staat nog open."),
            .. boek.Taken.Where(taak => taak is { Status: Taakstatus.Open, OverleeftEinde: false }).Select(taak => $"{taak.Id} staat nog open."),
            .. boek.Sporen.Where(spoor => spoor is { Klaar: false, OverleeftEinde: false }).Select(spoor => $"Spoor {spoor.Id} loopt nog: {spoor.Waarom}."),
            .. boek.Ongelezen.Select(post => $"{post} is niet gelezen."),
        ];
    }

    private static bool Loopt(Levensboek boek, string spoorId) => boek.Sporen.Any(spoor => spoor.Id == spoorId && !spoor.Klaar);
}
