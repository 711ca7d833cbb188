namespace InzetOpMaat.Orchestrations.Tests;

/// <summary>What is still open anywhere for a klantreis; nothing after its end.</summary>
internal static class Nalatenschap
{
    public static async Task<List<string>> Openstaand(this Proefgemeente gemeente, Proefklant klant, bool metHuishouden = true)
    {
        var open = new List<string>();
        var gesloten = new HashSet<string>();
        foreach (var partitie in metHuishouden ? new[] { klant.KlantreisId, klant.HuishoudenId } : [klant.KlantreisId])
        {
            await Voegtoe<Afspraak>(partitie, Sleutels.Afspraken, afspraak => afspraak.IsOpen);
            await Voegtoe<Taak>(partitie, Sleutels.Taken, taak => taak.Status == Taakstatus.Open);
            await Voegtoe<Spoor>(partitie, Sleutels.Sporen, spoor => !spoor.Klaar || !gesloten.Add(spoor.Id));
            await foreach (var rij in gemeente.Rijen.LeesReeks(Tabel.Klantreizen, partitie, "post.", "post/"))
            {
                open.Add(rij.Sleutel);
            }
        }

        foreach (var tabel in new[] { Tabel.Momenten, Tabel.Taken, Tabel.Reserveringen, Tabel.Bijeenkomsten })
        {
            await foreach (var partitie in gemeente.Rijen.Partities(tabel))
            {
                await foreach (var rij in gemeente.Rijen.LeesReeks(tabel, partitie, " ", "~"))
                {
                    if ($"{rij.Sleutel} {rij.Inhoud}".Contains(klant.KlantreisId, StringComparison.Ordinal) && !Voorbij(tabel, rij, gemeente.Nu, gesloten))
                    {
                        open.Add($"{tabel} {rij.Sleutel}");
                    }
                }
            }
        }

        return open;

        async Task Voegtoe<T>(string partitie, string voorvoegsel, Func<T, bool> isOpen)
            where T : class
        {
            await foreach (var rij in gemeente.Opslag.LeesReeks<T>(partitie, voorvoegsel))
            {
                if (isOpen(rij.Waarde))
                {
                    open.Add(rij.Waarde.ToString()!);
                }
            }
        }
    }

    // What took place stays where it was noted; a line of a track that ended while it went to sleep, until the sweep sees it.
    private static bool Voorbij(Tabel tabel, Rij rij, DateTimeOffset nu, HashSet<string> gesloten) => tabel switch
    {
        Tabel.Momenten => Momenten.Lees(rij.Sleutel) is var (spoorId, moment) && moment > nu && gesloten.Contains(spoorId),
        Tabel.Reserveringen => Momentsleutel.Lees(rij.Sleutel) < nu,
        Tabel.Bijeenkomsten => Rijinhoud.Lees<Bijeenkomst>(rij.Inhoud).Begin < nu,
        _ => false,
    };
}
