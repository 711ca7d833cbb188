using System.Text.Json;
using System.Text.Json.Nodes;
using InzetOpMaat.Local;

namespace InzetOpMaat.Gereedschap;

/// <summary>One resident of the <see cref="Proefgemeente"/>, and what people do for this one.</summary>
public sealed class Proefklant(Proefgemeente gemeente, string klantreisId, string huishoudenId, string email)
{
    public string KlantreisId => klantreisId;

    public string HuishoudenId => huishoudenId;

    public string Email => email;

    public async Task<Klantreis> Reis() =>
        (await gemeente.Opslag.Vereis<Klantreis>(klantreisId, Sleutels.Klantreis)).Waarde;

    public async Task<IReadOnlyList<Afspraak>> Afspraken(Afspraaksoort soort)
    {
        var gevonden = new List<Afspraak>();
        await foreach (var afspraak in gemeente.Opslag.LeesReeks<Afspraak>(klantreisId, $"{Sleutels.Afspraken}{soort}.".ToLowerInvariant()))
        {
            gevonden.Add(afspraak.Waarde);
        }

        return gevonden;
    }

    /// <summary>Every round of every appointment of this kind, of the first and of the next.</summary>
    public async Task<IReadOnlyList<Afspraak>> AlleAfspraken(Afspraaksoort? soort = null)
    {
        var gevonden = await gemeente.Geheugen.Lees<Afspraak>(klantreisId, Sleutels.Afspraken);
        return [.. gevonden.Where(afspraak => soort is null || afspraak.Soort == soort).OrderBy(afspraak => afspraak.Begin).ThenBy(afspraak => afspraak.Ronde)];
    }

    public async Task<Begeleiding> Begeleiding() =>
        (await gemeente.Opslag.Vereis<Begeleiding>(klantreisId, Sleutels.Begeleiding)).Waarde;

    /// <summary>Records the outcome of a voortgangsgesprek: all that the policy may ask, with what the test adds.</summary>
    public async Task VertelVoortgang(Afspraak afspraak, object erbij)
    {
        var lichaam = new JsonObject
        {
            ["aanwezig"] = true,
            ["welbevinden"] = "Goed",
            ["stress"] = "Laag",
            ["groepPassend"] = true,
            ["rechtmatigheid"] = "InOrde",
            ["minimaregelingen"] = new JsonObject { ["BijzondereBijstand"] = "Gebruikt" },
            ["planVanAanpakActueelOp"] = Lokaletijd.Datum(afspraak.Begin).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
        };
        foreach (var (naam, waarde) in JsonSerializer.SerializeToNode(erbij, Opslagformaat.Opties)!.AsObject())
        {
            lichaam[naam] = waarde?.DeepClone();
        }

        await Doe($"/v1/klantreizen/{klantreisId}/voortgangsgesprekken/{afspraak.Nummer}/uitkomst", Rol.Consulent, lichaam);
    }

    public Task WisselGroep(Klantgroep naar, string reden = "Wil een volgende stap.") => Doe(
        $"/v1/klantreizen/{klantreisId}/groepswijzigingen", Rol.Werkcoach, new { klantgroep = naar, keuzeKlant = naar, reden });

    public Task WilThuisBezoek(bool toestemming) =>
        Doe($"/v1/klantreizen/{klantreisId}/thuisbezoek-toestemming", Rol.Consulent, new { toestemming });

    /// <summary>The round that is open.</summary>
    public async Task<Afspraak> Afspraak(Afspraaksoort soort) =>
        (await Afspraken(soort)).SingleOrDefault(a => a.IsOpen)
            ?? throw new InvalidOperationException($"Geen open {soort}. {await gemeente.Toestand(klantreisId, huishoudenId)}");

    public Task<IReadOnlyList<Taak>> Taken(string? partitie = null) => gemeente.Geheugen.Lees<Taak>(partitie ?? klantreisId, Sleutels.Taken);

    public async Task<IReadOnlyList<Gebeurtenis>> Tijdlijn()
    {
        var gevonden = new List<Gebeurtenis>();
        await foreach (var gebeurtenis in gemeente.Opslag.LeesReeks<Gebeurtenis>(klantreisId, Sleutels.Tijdlijn))
        {
            gevonden.Add(gebeurtenis.Waarde);
        }

        return gevonden;
    }

    /// <summary>The calendar invitations that this klant got, as the stand-in for Graph sent them.</summary>
    public IReadOnlyList<Uitnodiging> Uitnodigingen() =>
        [.. gemeente.App.Graph.Uitnodigingen().Where(u => u.Aan == email && u.Soort == Uitnodigingsoort.Uitnodiging)];

    /// <summary>The e-mails that this klant got.</summary>
    public IReadOnlyList<VerstuurdBericht> Berichten() =>
        [.. gemeente.App.Graph.Berichten().Where(b => b.Aan.Contains(email))];

    public Task Screen(Screeningsoordeel oordeel = Screeningsoordeel.WaarschijnlijkRecht, params Spoedsoort[] spoed) => Doe(
        $"/v1/klantreizen/{klantreisId}/screening",
        Rol.Poortwachter,
        new
        {
            oordeel,
            checklist = new Screeningschecklist(Antwoord.Nee, Antwoord.Nee, Antwoord.Ja, Antwoord.Ja, Antwoord.Onbekend),
            spoed,
            doorverwijzingen = Array.Empty<Partner>(),
        });

    public Task VraagTochAan() => Doe($"/v1/klantreizen/{klantreisId}/toch-aanvragen", Rol.Poortwachter, new { });

    /// <summary>Goes to the moment of the ambitiegesprek and records its outcome right after.</summary>
    public async Task HoudAmbitiegesprek(Klantgroep groep)
    {
        await gemeente.Naar((await Afspraak(Afspraaksoort.Ambitiegesprek)).Einde);
        await Doe($"/v1/klantreizen/{klantreisId}/ambitiegesprek", Rol.Intaker, new
        {
            leefgebieden = Enum.GetValues<Leefgebied>().ToDictionary(l => l, _ => Leefgebiedscore.Neutraal),
            keuzeKlant = groep,
            klantgroep = groep,
            commitment = true,
        });
    }

    /// <summary>Goes to the moment of an appointment and records that the klant was there.</summary>
    public async Task Verschijnt(Afspraaksoort soort, Rol rol)
    {
        var afspraak = await Afspraak(soort);
        await gemeente.Naar(afspraak.Einde);
        await Meld(afspraak, "Verschenen", rol);
    }

    public Task Meld(Afspraak afspraak, string uitkomst, Rol rol) =>
        Doe($"/v1/afspraken/{afspraak.Id}/uitkomst", rol, new { uitkomst });

    public async Task Doe(string pad, Rol rol, object lichaam, string? sleutel = null)
    {
        await gemeente.Lukt(HttpMethod.Post, pad, rol, lichaam, sleutel);
        await gemeente.Rust();
    }
}
