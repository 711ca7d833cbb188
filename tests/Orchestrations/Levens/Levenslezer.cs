using Microsoft.Extensions.DependencyInjection;

namespace InzetOpMaat.Orchestrations.Tests;

/// <summary>Reads what is left of a life at this moment.</summary>
internal static class Levenslezer
{
    public static async Task<Levensboek> Lees(Proefgemeente gemeente, Bewoner wie, IReadOnlyList<string> uitgelekt)
    {
        var (klant, gezien) = (wie.Klant!, wie.Gezien);
        return new()
        {
            Nu = gemeente.Nu,
            Beleid = Beleid.Geldend(Beleid.Meegeleverd, Lokaletijd.Datum(gemeente.Nu)),
            Reisverloop = [.. gezien.Reisverloop],
            Begeleidingsverloop = [.. gezien.Begeleidingsverloop],
            Plaatsingsverloop = [.. gezien.Plaatsingsverloop],
            Afspraken = await klant.AlleAfspraken(),
            Taken = [.. (await klant.Taken()).Concat(await klant.Taken(klant.HuishoudenId)).Where(taak => taak.KlantreisId == klant.KlantreisId)],
            Sporen = [.. gezien.Sporen.Values],
            Verstuurd = await Verstuurd(gemeente, klant),
            Stilgevallen = [.. wie.Stilgevallen],
            Uitgelekt = uitgelekt,
            Ongelezen = await Ongelezen(gemeente, klant.KlantreisId),
        };
    }

    private static async Task<IReadOnlyList<Verzending>> Verstuurd(Proefgemeente gemeente, Proefklant klant)
    {
        var soorten = new Dictionary<string, Berichtsoort>();
        await foreach (var plek in gemeente.Opslag.LeesReeks<Berichtplek>(klant.KlantreisId, Sleutels.Bericht("")))
        {
            soorten[plek.Waarde.Sleutel] = plek.Waarde.Soort;
        }

        var postkamer = (Postkamer)gemeente.App.Diensten.GetRequiredService<IBerichten>();
        var kantoor = (Kantoor)gemeente.App.Diensten.GetRequiredService<IAgenda>();
        var begin = klant.KlantreisId + ".";
        return
        [
            .. postkamer.Verstuurd.Where(bericht => bericht.Sleutel.StartsWith(begin, StringComparison.Ordinal))
                .Select(bericht => new Verzending(bericht.Op, bericht.Sleutel[begin.Length..], soorten[bericht.Sleutel[begin.Length..]])),
            .. kantoor.Gezien.Where(item => item.Aan == klant.Email).Select(item => InAgenda(item.Op, item.Sleutel, item.Vervallen)),
        ];
    }

    private static Verzending InAgenda(DateTimeOffset op, string sleutel, bool vervallen) => vervallen
        ? new(op, Uitnodigingen.Afzegging(sleutel), Berichtsoort.AfspraakVervalt)
        : new(op, Uitnodigingen.Uitnodiging(sleutel), Berichtsoort.Uitnodiging);

    private static async Task<IReadOnlyList<string>> Ongelezen(Proefgemeente gemeente, string klantreisId)
    {
        var gevonden = new List<string>();
        await foreach (var rij in gemeente.Rijen.LeesReeks(Tabel.Klantreizen, klantreisId, "post.", "post/"))
        {
            gevonden.Add(rij.Sleutel);
        }

        return gevonden;
    }
}
