using InzetOpMaat.Local;

namespace InzetOpMaat.Orchestrations.Tests;

/// <summary>A klant who keeps every appointment, from the first day of begeleiding on.</summary>
internal sealed class Werkleven(Proefgemeente gemeente, Proefklant klant)
{
    public Proefklant Klant => klant;

    /// <summary>A klant in begeleiding who has made acquaintance.</summary>
    public static async Task<Werkleven> Begin(Proefgemeente gemeente, Klantgroep groep, string naam = "Sanne de Vries")
    {
        var klant = await gemeente.Meld(naam);
        await klant.Screen();
        await klant.HoudAmbitiegesprek(groep);
        var leven = new Werkleven(gemeente, klant);
        await klant.Doe($"/v1/huishoudens/{klant.HuishoudenId}/uitkering/besluit", Rol.Consulent, new { besluit = "Toegekend", besluitdatum = Dag(gemeente) });
        await leven.Leef(TimeSpan.FromDays(45));
        return leven;
    }

    /// <summary>Goes on day by day; whoever held an appointment records that the klant was there.</summary>
    public async Task Leef(TimeSpan duur, Func<Klantreis, bool>? totdat = null)
    {
        for (var tot = gemeente.Nu + duur; gemeente.Nu < tot && totdat?.Invoke(await klant.Reis()) != true;)
        {
            await gemeente.Verder(TimeSpan.FromDays(1));
            foreach (var afspraak in (await Afspraken()).Where(a => a.IsOpen && a.Einde <= gemeente.Nu))
            {
                await (afspraak.Soort == Afspraaksoort.Voortgangsgesprek
                    ? klant.VertelVoortgang(afspraak, new { })
                    : klant.Meld(afspraak, "Verschenen", afspraak.Rol));
            }
        }
    }

    public Task<IReadOnlyList<Afspraak>> Afspraken(Afspraaksoort? soort = null) => klant.AlleAfspraken(soort);

    public Task Plaats(Plaatsingssoort soort, int overDagen = 0, bool gedeeltelijk = false, int? totDagen = null) => klant.Doe(
        $"/v1/klantreizen/{klant.KlantreisId}/plaatsingen",
        Rol.Werkcoach,
        new
        {
            soort,
            ingangsdatum = Dag(gemeente, overDagen),
            urenPerWeek = 24.5,
            gedeeltelijk,
            einddatum = totDagen is { } dagen ? Dag(gemeente, dagen) : (DateOnly?)null,
            werkgever = "WERKGEVER-X",
        });

    public Task ValTerug(Klantgroep groep) => klant.Doe(
        $"/v1/klantreizen/{klant.KlantreisId}/terugval", Rol.Jobcoach, new { klantgroep = groep, keuzeKlant = groep, reden = "REDEN-X" });

    public async Task<IReadOnlyList<VerstuurdBericht>> Berichten(string onderwerp)
    {
        await gemeente.Rust();
        return [.. klant.Berichten().Where(bericht => bericht.Onderwerp == onderwerp)];
    }

    public static DateOnly Dag(Proefgemeente gemeente, int plus = 0) => Lokaletijd.Datum(gemeente.Nu).AddDays(plus);
}
