using System.Globalization;

namespace InzetOpMaat.Orchestrations;

/// <summary>The step by which a track leaves a klant who keeps not appearing to a person.</summary>
internal static class Signaalstappen
{
    /// <summary>
    /// Gives the signal, sets out the task, and waits for the omgekeerde toets. What it decides changes nothing here; that
    /// it is not needed any more is a <see cref="Signaalverval"/>.
    /// </summary>
    public static async Task<string?> LaatToetsen(this Generatie spoor, int ronde)
    {
        var signaal = await spoor.Zorg<Signaalverwijzing>(nameof(Signaalactiviteiten.GeefSignaal), new Rondeopdracht(spoor.SpoorId, ronde));
        await spoor.ZetTaakUit(Taaksoort.Handhavingssignaal, signaal.Nummer.ToString(CultureInfo.InvariantCulture));
        return await spoor.WachtOp(Vragen.OmgekeerdeToets(signaal.Nummer), "de omgekeerde toets");
    }
}
