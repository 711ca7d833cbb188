using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace InzetOpMaat.Local;

/// <summary>
/// What the people do next, seen from where a journey stands. It decides only what people decide; when things are due,
/// and what follows, is up to the app.
/// </summary>
internal sealed class Rolspel(Demodocument document)
{
    private static readonly TimeSpan Afronden = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan Wachten = TimeSpan.FromMinutes(20);

    private readonly Werktijd _werktijd = new(document.Gesloten);

    public static Handeling.Verzoek Melding(Demopersoon mens, DateTimeOffset begin, string? huishoudenId)
    {
        var inhoud = mens.Melding.DeepClone().AsObject();
        if (huishoudenId is not null)
        {
            inhoud["huishoudenId"] = huishoudenId;
        }

        var (rol, wie) = (string?)inhoud["kanaal"] switch
        {
            "Balie" => (Rol.Baliemedewerker, "balie-1"),
            "Telefoon" => (Rol.Poortwachter, "poortwachter-1"),
            _ => (Rol.Systeem, "website"),
        };
        return new(begin + mens.GemeldNa, $"melding.{mens.Naam}", rol, wie, "/v1/meldingen", inhoud);
    }

    public IEnumerable<Handeling> Vervolg(Demopersoon mens, Klantreisbeeld reis) =>
    [
        .. reis.OpenTaken.Where(taak => taak.KlantreisId == reis.KlantreisId).SelectMany(taak => Taak(mens, reis, taak)),
        .. reis.Afspraken.Where(afspraak => afspraak.IsOpen).SelectMany(afspraak => Afspraak(mens, reis, afspraak)),
        .. TochAanvragen(mens, reis),
        .. Stappen(mens, reis),
    ];

    private IEnumerable<Handeling> Taak(Demopersoon mens, Klantreisbeeld reis, Taakbeeld taak)
    {
        Handeling.Verzoek Doe(TimeSpan na, string pad, Func<DateTimeOffset, JsonObject> inhoud)
        {
            var op = _werktijd.Vanaf(taak.GemaaktOp + na);
            return new(op, pad, taak.Rol, taak.MedewerkerId, pad, inhoud(op));
        }

        switch (taak.Soort)
        {
            case Taaksoort.Screening:
                yield return Doe(document.Taken[taak.Soort], $"/v1/klantreizen/{reis.KlantreisId}/screening", _ => mens.Screening);
                break;
            case Taaksoort.Besluiten:
                var uitkering = $"/v1/huishoudens/{reis.HuishoudenId}/uitkering";
                yield return Doe(mens.StukkenNa!.Value, $"{uitkering}/stukken", op => new() { ["ontvangstdatum"] = Dag(op) });
                yield return Doe(
                    mens.BesluitNa!.Value, $"{uitkering}/besluit", op => new() { ["besluit"] = nameof(Besluit.Toegekend), ["besluitdatum"] = Dag(op) });
                break;
            case Taaksoort.Handhavingssignaal when document.Taken.ContainsKey(taak.Soort):
                yield return Doe(document.Taken[taak.Soort], $"/v1/klantreizen/{reis.KlantreisId}/omgekeerde-toetsen/{taak.TaakId.Split('.')[^1]}", _ => Toets());
                break;
            default:
                if (document.Taken.TryGetValue(taak.Soort, out var na))
                {
                    yield return Doe(na, $"/v1/taken/{taak.TaakId}/afronding", _ => []);
                }

                break;
        }
    }

    private static IEnumerable<Handeling> Afspraak(Demopersoon mens, Klantreisbeeld reis, Afspraakbeeld afspraak)
    {
        var gedrag = mens.Gedrag?.FirstOrDefault(g => g.Soort == afspraak.Soort && g.Nummer == afspraak.Naam.Nummer && g.Ronde == afspraak.Ronde);
        var link = $"{afspraak.AfspraakId}.{gedrag?.Doet}";
        switch (gedrag?.Doet)
        {
            case Afspraakstatus.NietVerschenen:
                yield return Uitkomst(afspraak, afspraak.BeginTijdstip + Wachten, Afspraakstatus.NietVerschenen);
                yield break;
            case Afspraakstatus.Verplaatst:
                yield return new Handeling.Link(afspraak.BeginTijdstip - gedrag.Vooraf, link, afspraak, "verplaatsen", Wens(afspraak, gedrag));
                yield break;
            case Afspraakstatus.Afgemeld:
                yield return new Handeling.Link(afspraak.BeginTijdstip - gedrag.Vooraf, link, afspraak, "afmelden", null);
                yield break;
            case Afspraakstatus.Bevestigd when afspraak.Status == Afspraakstatus.Gepland:
                yield return new Handeling.Link(afspraak.BeginTijdstip - gedrag.Vooraf, link, afspraak, "bevestigen", null);
                break;
        }

        var klaar = afspraak.EindTijdstip - Afronden;
        var pad = $"/v1/klantreizen/{reis.KlantreisId}";
        yield return afspraak.Soort switch
        {
            Afspraaksoort.Ambitiegesprek => Verteld($"{pad}/ambitiegesprek", mens.Ambitiegesprek!),
            Afspraaksoort.Voortgangsgesprek => Verteld($"{pad}/voortgangsgesprekken/{afspraak.Naam.Nummer}/uitkomst", Voortgang(klaar)),
            _ => Uitkomst(afspraak, klaar, Afspraakstatus.Verschenen),
        };

        Handeling.Verzoek Verteld(string waar, JsonObject inhoud) =>
            new(klaar, $"{afspraak.AfspraakId}.gehouden", afspraak.Rol, afspraak.MedewerkerId, waar, inhoud);
    }

    private IEnumerable<Handeling> TochAanvragen(Demopersoon mens, Klantreisbeeld reis)
    {
        if (mens.TochAanvragenNa is { } na && reis.Fase == Fase.Screening && reis.OpenTaken.All(taak => taak.Soort != Taaksoort.Screening))
        {
            var op = _werktijd.Vanaf(reis.GemeldOp + na);
            var pad = $"/v1/klantreizen/{reis.KlantreisId}/toch-aanvragen";
            yield return new Handeling.Verzoek(
                op, pad, Rol.Baliemedewerker, "balie-1", pad, new() { ["aanvraagdatum"] = Dag(op) });
        }
    }

    private IEnumerable<Handeling> Stappen(Demopersoon mens, Klantreisbeeld reis) => (mens.Stappen ?? []).Index().Select(stap =>
    {
        var op = _werktijd.Vanaf(document.Begin + stap.Item.Na);
        var wie = reis.Contactpersonen.FirstOrDefault(contact => contact.Rol == stap.Item.Rol)?.MedewerkerId ?? $"{stap.Item.Rol}-1".ToLowerInvariant();
        return new Handeling.Verzoek(
            op, $"{reis.KlantreisId}.stap.{stap.Index}", stap.Item.Rol, wie, $"/v1/klantreizen/{reis.KlantreisId}/{stap.Item.Pad}", MetDatums(stap.Item.Inhoud, op));
    });

    private static JsonObject MetDatums(JsonObject inhoud, DateTimeOffset op)
    {
        var ingevuld = inhoud.DeepClone().AsObject();
        foreach (var (naam, waarde) in inhoud)
        {
            if (waarde?.GetValueKind() == JsonValueKind.String && (string)waarde! is ['+', .. var dagen])
            {
                ingevuld[naam] = Dag(op.AddDays(int.Parse(dagen, CultureInfo.InvariantCulture)));
            }
        }

        return ingevuld;
    }

    private static JsonObject Voortgang(DateTimeOffset op) => new()
    {
        ["aanwezig"] = true,
        ["welbevinden"] = nameof(Welbevinden.Goed),
        ["stress"] = nameof(Stressniveau.Merkbaar),
        ["groepPassend"] = true,
        ["rechtmatigheid"] = nameof(Rechtmatigheidsoordeel.InOrde),
        ["minimaregelingen"] = new JsonObject { [nameof(Minimaregeling.BijzondereBijstand)] = nameof(Regelinggebruik.Gebruikt) },
        ["planVanAanpakActueelOp"] = Dag(op),
    };

    private static JsonObject Toets() => new()
    {
        ["effect"] = "De klant komt weer.",
        ["kernwaarden"] = "De wet is een vangnet.",
        ["gevolgen"] = "Minder geld geeft meer stress.",
        ["alternatieven"] = "Langsgaan en samen kijken wat helpt.",
        ["besluit"] = nameof(Toetsbesluit.Ondersteuning),
    };

    private static Handeling.Verzoek Uitkomst(Afspraakbeeld afspraak, DateTimeOffset op, Afspraakstatus uitkomst) => new(
        op,
        $"{afspraak.AfspraakId}.gehouden",
        afspraak.Rol,
        afspraak.MedewerkerId,
        $"/v1/afspraken/{afspraak.AfspraakId}/uitkomst",
        new() { ["uitkomst"] = uitkomst.ToString() });

    private static DateOnly? Wens(Afspraakbeeld afspraak, Demogedrag gedrag) =>
        gedrag.Wensdagen is { } dagen ? Lokaletijd.Datum(afspraak.BeginTijdstip).AddDays(dagen) : null;

    private static string Dag(DateTimeOffset moment) => Lokaletijd.Datum(moment).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
