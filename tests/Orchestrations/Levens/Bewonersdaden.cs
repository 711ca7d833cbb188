using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;

namespace InzetOpMaat.Orchestrations.Tests;

/// <summary>What the people around one klant tell the app, over HTTP. What cannot be at that moment is noted, and life goes on.</summary>
internal sealed class Bewonersdaden(Proefgemeente gemeente, Proefklant klant, Leven leven)
{
    private const string Reden = "Roerdomp zei dat.";

    private readonly List<string> _verloop = [];

    public IReadOnlyList<string> Verloop => _verloop;

    private string Pad => $"/v1/klantreizen/{klant.KlantreisId}";

    private string Uitkering => $"/v1/huishoudens/{klant.HuishoudenId}/uitkering";

    public Task Besluit(Beslissing beslissing) => beslissing switch
    {
        Beslissing.VraagtTochAan => Meld($"{Pad}/toch-aanvragen", Rol.Poortwachter, new { }),
        Beslissing.LevertStukken => Meld($"{Uitkering}/stukken", Rol.Consulent, new { ontvangstdatum = Dag(0) }),
        Beslissing.KrijgtBesluit b => Meld($"{Uitkering}/besluit", Rol.Consulent, new { besluit = b.Besluit, besluitdatum = Dag(0) }),
        Beslissing.WisseltVanGroep w => Meld($"{Pad}/groepswijzigingen", Rol.Werkcoach, new { klantgroep = w.Naar, keuzeKlant = w.Naar, reden = Reden }),
        Beslissing.WilThuisBezoek t => Meld($"{Pad}/thuisbezoek-toestemming", Rol.Consulent, new { toestemming = t.Ja }),
        Beslissing.ValtTerug t => Meld($"{Pad}/terugval", Rol.Jobcoach, new { klantgroep = t.Naar, keuzeKlant = t.Naar, reden = Reden }),
        Beslissing.Stopt s => Meld($"{Pad}/beeindiging", Rol.Consulent, new { reden = s.Reden, datum = Dag(0), toelichting = Reden }),
        Beslissing.VindtPlek p => Meld($"{Pad}/plaatsingen", Rol.Werkcoach, new
        {
            soort = p.Soort,
            ingangsdatum = Dag(p.OverDagen),
            urenPerWeek = 20,
            gedeeltelijk = p.Gedeeltelijk,
            einddatum = p.DuurDagen is { } duur ? Dag(p.OverDagen + duur) : null,
            werkgever = Reden,
        }),
        _ => throw new InvalidOperationException($"Onbekende beslissing {beslissing}."),
    };

    public async Task Doe(Taak taak)
    {
        if (taak.Status != Taakstatus.Open)
        {
            return;
        }

        switch (taak.Soort)
        {
            case Taaksoort.Screening:
                await Meld($"{Pad}/screening", Rol.Poortwachter, new
                {
                    oordeel = leven.Oordeel,
                    checklist = new Screeningschecklist(Antwoord.Nee, Antwoord.Nee, Antwoord.Ja, Antwoord.Ja, Antwoord.Onbekend),
                    spoed = leven.Spoed,
                    doorverwijzingen = Array.Empty<Partner>(),
                });
                break;
            case Taaksoort.Handhavingssignaal:
                await Meld($"{Pad}/omgekeerde-toetsen/{taak.Ronde}", Rol.Consulent, new
                {
                    effect = Reden,
                    kernwaarden = Reden,
                    gevolgen = Reden,
                    alternatieven = Reden,
                    besluit = Toetsbesluit.Ondersteuning,
                });
                break;
            case Taaksoort.AfspraakUitkomst or Taaksoort.Besluiten:
                break;
            default:
                await Meld($"/v1/taken/{taak.Id}/afronding", Rol.Manager, new { });
                break;
        }
    }

    public async Task Houd(Afspraak afspraak, Gedrag gedrag)
    {
        if (!afspraak.IsOpen)
        {
            return;
        }

        var uitkomst = gedrag.Soort switch
        {
            Gedragsoort.KomtNiet => Afspraakstatus.NietVerschenen,
            Gedragsoort.Verzet => Afspraakstatus.Verplaatst,
            Gedragsoort.MeldtZichAf => Afspraakstatus.Afgemeld,
            _ => Afspraakstatus.Verschenen,
        };
        if (uitkomst == Afspraakstatus.Verschenen && afspraak.Soort == Afspraaksoort.Ambitiegesprek)
        {
            await Meld($"{Pad}/ambitiegesprek", Rol.Intaker, new
            {
                leefgebieden = Enum.GetValues<Leefgebied>().ToDictionary(l => l, _ => Leefgebiedscore.Neutraal),
                keuzeKlant = leven.Groep,
                klantgroep = leven.Groep,
                commitment = true,
            });
        }
        else if (uitkomst == Afspraakstatus.Verschenen && afspraak.Soort == Afspraaksoort.Voortgangsgesprek)
        {
            var voortgang = $"{Pad}/voortgangsgesprekken/{afspraak.Nummer}/uitkomst";
            if (gedrag.Soort != Gedragsoort.KomtEnKiest || !await Meld(voortgang, Rol.Consulent, Voortgang(afspraak, gedrag.Aantal)))
            {
                await Meld(voortgang, Rol.Consulent, Voortgang(afspraak, null));
            }
        }
        else
        {
            await Meld($"/v1/afspraken/{afspraak.Id}/uitkomst", afspraak.Rol, new { uitkomst = uitkomst.ToString() });
        }
    }

    private JsonObject Voortgang(Afspraak afspraak, int? maandenLater)
    {
        var lichaam = new JsonObject
        {
            ["aanwezig"] = true,
            ["welbevinden"] = "Wisselend",
            ["stress"] = "Merkbaar",
            ["groepPassend"] = true,
            ["rechtmatigheid"] = "InOrde",
            ["minimaregelingen"] = new JsonObject { ["BijzondereBijstand"] = "Gebruikt" },
            ["planVanAanpakActueelOp"] = Dag(0),
            ["toelichting"] = Reden,
        };
        if (maandenLater is { } maanden)
        {
            lichaam["volgendeDatum"] = Tekst(Lokaletijd.Datum(afspraak.Begin).AddMonths(maanden));
            lichaam["redenAfwijking"] = Reden;
        }

        return lichaam;
    }

    private string Dag(int later) => Tekst(Lokaletijd.Datum(gemeente.Nu).AddDays(later));

    private static string Tekst(DateOnly dag) => dag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>False when it cannot be now; anything else that the app refuses is a mistake of the test.</summary>
    private async Task<bool> Meld(string pad, Rol rol, object lichaam)
    {
        using var antwoord = await gemeente.Vraag(HttpMethod.Post, pad, rol, lichaam);
        await gemeente.Rust();
        var wat = pad[(pad.IndexOf(klant.KlantreisId, StringComparison.Ordinal) is >= 0 and var plaats ? plaats + klant.KlantreisId.Length : 0)..];
        _verloop.Add($"{Datumtekst.Moment(gemeente.Nu)}: {wat} {(int)antwoord.StatusCode}");
        return antwoord.IsSuccessStatusCode
            || (antwoord.StatusCode is HttpStatusCode.Conflict or HttpStatusCode.NotFound
                ? false
                : throw new InvalidOperationException($"{pad}: {(int)antwoord.StatusCode} {await antwoord.Content.ReadAsStringAsync()}"));
    }
}
