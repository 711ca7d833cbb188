namespace InzetOpMaat.Gereedschap;

/// <summary>
/// Lives on with a klant, from one due moment to the next: what is planned takes place, and colleagues do their tasks.
/// A test says who does otherwise.
/// </summary>
public sealed class Levensloop(Proefgemeente gemeente, Proefklant klant)
{
    private static readonly TimeSpan NaEenDag = TimeSpan.FromDays(1);

    /// <summary>How an appointment ends; <c>Verschenen</c> unless a test says otherwise.</summary>
    public Func<Afspraak, string> Uitkomst { get; init; } = _ => "Verschenen";

    /// <summary>What is reported of a voortgangsgesprek beside what the policy asks.</summary>
    public Func<Afspraak, object> Voortgang { get; init; } = _ => new { };

    /// <summary>When somebody records how an appointment went.</summary>
    public Func<Afspraak, DateTimeOffset> Vastgelegd { get; init; } = afspraak => afspraak.Einde.AddMinutes(-5);

    /// <summary>A klant in a group: melding, screening, talk, kick-off, kennismaking and the decision on the benefit lie behind.</summary>
    public static async Task<Levensloop> InBegeleiding(Proefgemeente gemeente, Klantgroep groep, string naam = "Sanne de Vries")
    {
        var klant = await gemeente.Meld(naam);
        await klant.Screen();
        await klant.HoudAmbitiegesprek(groep);
        var loop = new Levensloop(gemeente, klant);
        for (var dag = 0; (await klant.Afspraken(Afspraaksoort.Kennismaking)).All(a => a.Status != Afspraakstatus.Verschenen); dag++)
        {
            await loop.Tot(gemeente.Nu.AddDays(1));
            if (dag > 120)
            {
                throw new InvalidOperationException(await gemeente.Toestand(klant.KlantreisId, klant.HuishoudenId));
            }
        }

        var vandaag = Lokaletijd.Datum(gemeente.Nu);
        await klant.Doe($"/v1/huishoudens/{klant.HuishoudenId}/uitkering/stukken", Rol.Consulent, new { ontvangstdatum = vandaag });
        await klant.Doe($"/v1/huishoudens/{klant.HuishoudenId}/uitkering/besluit", Rol.Consulent, new { besluit = Besluit.Toegekend, besluitdatum = vandaag });
        return loop;
    }

    public Proefklant Klant => klant;

    public Levensloop Met(Func<Afspraak, string>? uitkomst = null, Func<Afspraak, object>? voortgang = null, Func<Afspraak, DateTimeOffset>? vastgelegd = null) =>
        new(gemeente, klant) { Uitkomst = uitkomst ?? Uitkomst, Voortgang = voortgang ?? Voortgang, Vastgelegd = vastgelegd ?? Vastgelegd };

    public Task Jaren(int jaren) => Tot(gemeente.Nu.AddDays(365.25 * jaren));

    public Task Dagen(int dagen) => Tot(gemeente.Nu.AddDays(dagen));

    public Task Tot(DateTimeOffset tot) => Samen(gemeente, [this], tot);

    /// <summary>Several people live on beside each other, from one due moment of any of them to the next.</summary>
    public static async Task Samen(Proefgemeente gemeente, IReadOnlyList<Levensloop> levens, DateTimeOffset tot)
    {
        while (gemeente.Nu < tot)
        {
            var gedaan = false;
            foreach (var leven in levens)
            {
                gedaan |= await leven.DoeWatKan();
            }

            if (gedaan)
            {
                await gemeente.Rust();
                continue;
            }

            var momenten = new List<DateTimeOffset> { tot };
            foreach (var leven in levens)
            {
                momenten.AddRange(await leven.Momenten());
            }

            await gemeente.Naar(momenten.Where(moment => moment > gemeente.Nu).Min());
        }
    }

    private async Task<bool> DoeWatKan()
    {
        foreach (var afspraak in await klant.AlleAfspraken())
        {
            if (afspraak.IsOpen && Vastgelegd(afspraak) <= gemeente.Nu)
            {
                await LegVast(afspraak, Uitkomst(afspraak));
                return true;
            }
        }

        foreach (var taak in await Taken())
        {
            if (taak.GemaaktOp + NaEenDag <= gemeente.Nu)
            {
                await gemeente.Lukt(HttpMethod.Post, $"/v1/taken/{taak.Id}/afronding", Rol.Manager, new { });
                return true;
            }
        }

        return false;
    }

    private async Task LegVast(Afspraak afspraak, string uitkomst)
    {
        if (afspraak.Soort == Afspraaksoort.Voortgangsgesprek && uitkomst == "Verschenen")
        {
            await klant.VertelVoortgang(afspraak, Voortgang(afspraak));
            return;
        }

        await gemeente.Lukt(HttpMethod.Post, $"/v1/afspraken/{afspraak.Id}/uitkomst", afspraak.Rol, new { uitkomst });
    }

    /// <summary>The tasks that somebody simply does; how an appointment went is told by the appointment.</summary>
    private async Task<IReadOnlyList<Taak>> Taken() =>
    [
        .. (await klant.Taken()).Concat(await klant.Taken(klant.HuishoudenId))
            .Where(taak => taak.Status == Taakstatus.Open && taak.Soort is not Taaksoort.AfspraakUitkomst and not Taaksoort.Besluiten and not Taaksoort.Trajectcontact),
    ];

    private async Task<IReadOnlyList<DateTimeOffset>> Momenten()
    {
        var momenten = new List<DateTimeOffset>();
        momenten.AddRange((await klant.AlleAfspraken()).Where(afspraak => afspraak.IsOpen).Select(Vastgelegd));
        momenten.AddRange((await Taken()).Select(taak => taak.GemaaktOp + NaEenDag));
        foreach (var partitie in new[] { klant.KlantreisId, klant.HuishoudenId })
        {
            momenten.AddRange((await gemeente.Geheugen.Lees<Spoor>(partitie, Sleutels.Sporen)).Where(spoor => !spoor.Klaar).Select(spoor => spoor.VolgendMoment));
        }

        return momenten;
    }
}
