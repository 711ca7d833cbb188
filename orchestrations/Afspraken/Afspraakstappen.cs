namespace InzetOpMaat.Orchestrations;

/// <summary>The step by which any track sets an appointment going.</summary>
internal static class Afspraakstappen
{
    public static Task StartAfspraak(this Generatie spoor, Afspraaknaam naam) =>
        spoor.Zorg<Gedaan>(nameof(Afspraakstarter.StartAfspraak), new Afspraakopdracht(spoor.SpoorId, naam.Soort, naam.Nummer));
}
