namespace InzetOpMaat.Orchestrations;

/// <summary>
/// Keeping in touch with who found a place, until the term of the policy is over: then the klantreis ends with work. Or
/// until terugval, which leads back to begeleiding. Source: beleidskader §4.1.
/// </summary>
internal static class Nazorgfase
{
    public static async Task<Fase> Doorloop(Generatie reis)
    {
        var stand = await reis.BekijkBegeleiding();
        while (stand.Fase == Fase.Nazorg)
        {
            await reis.DoeNazorg(stand.Nazorg!);
            stand = await reis.SlaapEnBekijk(stand);
        }

        return stand.Fase;
    }
}
