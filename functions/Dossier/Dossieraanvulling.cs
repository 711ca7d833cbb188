namespace InzetOpMaat.Functions;

/// <summary>Adds something to a dossier that is counted there: a traject, a measurement, a complaint. Once for each request.</summary>
public sealed class Dossieraanvulling(Opslag opslag, Dossierregister register)
{
    private const int MeestePogingen = 5;

    /// <param name="tel">The dossier with one more, and which number that is.</param>
    /// <param name="maak">Adds what is new to the unit of work.</param>
    /// <returns>Its number.</returns>
    /// <exception cref="ProbleemException">404: no such journey. 409: it cannot be, or the key belongs to another request.</exception>
    internal async Task<int> Voegtoe(
        string klantreisId, Eenmaal eenmaal, Func<Dossier, (Dossier Nieuw, int Nummer)> tel, Func<Werkeenheid, Klantreis, int, Task> maak)
    {
        for (var poging = 1; ; poging++)
        {
            try
            {
                return await Probeer(klantreisId, eenmaal, tel, maak);
            }
            catch (RijconflictException) when (poging < MeestePogingen)
            {
                // The same request at the same time, or somebody else's: look again.
            }
        }
    }

    private async Task<int> Probeer(
        string klantreisId, Eenmaal eenmaal, Func<Dossier, (Dossier Nieuw, int Nummer)> tel, Func<Werkeenheid, Klantreis, int, Task> maak)
    {
        if (await opslag.Lees<Klantreis>(klantreisId, Sleutels.Klantreis) is not { Waarde: var reis })
        {
            throw Verwijzing.OnbekendeKlantreis();
        }

        if (await eenmaal.Eerder(opslag, klantreisId) is { } eerder)
        {
            return eerder;
        }

        var gelezen = await register.Lees(klantreisId);
        var (nieuw, nummer) = tel(gelezen?.Waarde ?? new Dossier());
        var werk = Dossierregister.Zet(new Werkeenheid(klantreisId), gelezen, nieuw);
        eenmaal.Noteer(werk, nummer);
        await maak(werk, reis, nummer);
        await opslag.Bewaar(werk);
        return nummer;
    }
}
