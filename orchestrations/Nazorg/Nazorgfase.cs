namespace InzetOpMaat.Orchestrations;

/// <summary>
/// Keeping in touch with who found a place, until the term of the policy is over: then the klantreis ends with work. Or
/// until terugval, which leads back to begeleiding. Source: beleidskader §4.1.
/// </summary>
internal static class Nazorgfase
{
    public static async Task<Fase> Doorloop(Generatie reis)
    {
        var stand = await Bekijk(reis);
        while (stand.Fase == Fase.Nazorg)
        {
            if (!await reis.DoeNazorg(stand.Nazorg!))
            {
                await reis.WachtOpNieuws(stand.Waarom, stand.KijkWeer);
            }

            stand = await Bekijk(reis);
        }

        return stand.Fase;
    }

    private static Task<Begeleidingsstand> Bekijk(Generatie reis) =>
        reis.Zorg<Begeleidingsstand>(nameof(Begeleidingsactiviteiten.BekijkBegeleiding));
}
