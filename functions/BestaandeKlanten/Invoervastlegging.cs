using System.Globalization;

namespace InzetOpMaat.Functions;

/// <summary>
/// Takes in a list of existing clients: all of it, or nothing and every mistake. The same list is the same invoer,
/// whoever sends it and with whatever key, so it makes nobody twice.
/// </summary>
public sealed class Invoervastlegging(
    IRijen rijen, Invoerregister register, IKlantenlijsten lijsten, IKlantenregister klanten, Pseudoniemen pseudoniemen, IBeleidsbron beleidsbron, IKlok klok, NieuwId nieuwId)
{
    // So many questions to the storage at the same time.
    private const int Tegelijk = 16;

    /// <exception cref="ProbleemException">400: mistakes in the list. 409: the key belongs to another list.</exception>
    internal async Task<Invoer> Neem(string tekst, Idempotentiesleutel sleutel, string wie)
    {
        var id = new Guid(Convert.FromHexString(await pseudoniemen.Voor("invoer", tekst))[..16]).ToString();
        if (await Eerder(sleutel) is { } eerder && eerder.InvoerId != id)
        {
            throw ProbleemException.Strijdig("Deze Idempotency-Key hoort bij een ander bestand.");
        }

        var invoer = (await register.Lees(id))?.Waarde ?? await Open(id, tekst, wie);
        await rijen.Schrijf(Tabel.Verzoeken, sleutel.Partitie, [new Rijwijziging.Zet(sleutel.Rij, Rijinhoud.Schrijf(new Invoersleutel(id)))]);
        return invoer;
    }

    /// <exception cref="ProbleemException">404, or 409: it is done.</exception>
    internal Task<Invoer> Onderbreek(string invoerId, string wie) => Wijzig(
        invoerId, nu => nu.Status == Invoerstatus.Loopt ? nu with { Status = Invoerstatus.Onderbroken, OnderbrokenDoor = wie } : null);

    /// <exception cref="ProbleemException">404, or 409: it is done.</exception>
    internal Task<Invoer> Hervat(string invoerId) => Wijzig(
        invoerId, nu => nu.Status == Invoerstatus.Loopt ? null : nu with { Status = Invoerstatus.Loopt, OnderbrokenDoor = null });

    private async Task<Invoer> Wijzig(string invoerId, Func<Invoer, Invoer?> wijzig)
    {
        var invoer = await register.Lees(invoerId) ?? throw ProbleemException.NietGevonden("Deze invoer");
        return invoer.Waarde.Status == Invoerstatus.Klaar
            ? throw ProbleemException.Strijdig("Deze invoer is klaar.")
            : await register.Wijzig(invoerId, nu => nu.Status == Invoerstatus.Klaar ? null : wijzig(nu));
    }

    private async Task<Invoersleutel?> Eerder(Idempotentiesleutel sleutel) =>
        await rijen.Lees(Tabel.Verzoeken, sleutel.Partitie, sleutel.Rij) is { } rij ? Rijinhoud.Lees<Invoersleutel>(rij.Inhoud) : null;

    // The list is there before the row that says so: where the row is, the list can be read.
    private async Task<Invoer> Open(string id, string tekst, string wie)
    {
        var vandaag = Lokaletijd.Datum(klok.Nu);
        var (regels, fouten) = Klantenlijstlezer.Lees(tekst, vandaag);
        var alle = fouten.Concat(await Bekenden(regels, fouten)).OrderBy(Regelnummer).ToList();
        if (alle.Count > 0)
        {
            throw ProbleemException.Invoer(alle);
        }

        var beleid = await beleidsbron.Geldend(klok);
        await lijsten.Bewaar(id, regels);
        return await register.Open(id, bezet => new Invoer
        {
            Id = id,
            OntvangenVan = wie,
            OntvangenOp = klok.Nu,
            Zout = nieuwId().ToString("N"),
            Regels = regels.Count,
            Verdeling = Gespreksspreiding.Verdeel(regels.Count, vandaag, bezet, beleid),
            PeriodeTot = Gespreksspreiding.Einde(vandaag, beleid),
        });
    }

    private async Task<IReadOnlyList<Invoerfout>> Bekenden(IReadOnlyList<Klantregel> regels, IReadOnlyList<Invoerfout> fouten)
    {
        var gevonden = new List<Invoerfout>();
        var fout = fouten.Select(f => f.Pointer).ToHashSet();
        foreach (var groep in regels.Chunk(Tegelijk))
        {
            var bekend = await Task.WhenAll(groep.Select(async regel => (Regel: regel, Kolom: await klanten.BekendDoor(regel, null))));
            gevonden.AddRange(bekend.Where(b => b.Kolom is not null).Select(b => Klantenlijstcontrole.AlBekend(b.Regel, b.Kolom!)).Where(f => !fout.Contains(f.Pointer)));
        }

        return gevonden;
    }

    private static int Regelnummer(Invoerfout fout) =>
        fout.Pointer.Split('/') is [_, "regels", var nummer, ..] ? int.Parse(nummer, CultureInfo.InvariantCulture) : 0;
}
