namespace InzetOpMaat.Orchestrations;

/// <summary>Support by whom the policy names for the group, beginning with a first appointment. Source: beleidskader §4.1.</summary>
internal static class Begeleidingsfase
{
    public static async Task<Fase> Doorloop(Generatie reis)
    {
        await reis.StartAfspraak(Afspraaksoort.Kennismaking);
        await reis.WachtOp(Vragen.Afspraak(Afspraaksoort.Kennismaking), "de kennismaking");
        await reis.WachtOp(Vragen.EindeBegeleiding, "begeleiding");
        return Fase.Begeleiding;
    }
}
