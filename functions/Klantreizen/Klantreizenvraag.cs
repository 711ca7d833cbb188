using System.Globalization;

namespace InzetOpMaat.Functions;

/// <summary>Which journeys a request asks for, and in which order.</summary>
internal sealed record Klantreizenvraag(Overzichtsvraag Wat, Overzichtsvolgorde Volgorde)
{
    private static readonly string[] Velden = [.. Enum.GetNames<Overzichtsveld>().Where(naam => naam != nameof(Overzichtsveld.KlantreisId)).Select(Klein)];

    /// <summary>What is wrong is noted in the request.</summary>
    public static Klantreizenvraag Lees(Zoekvraag vraag, IReadOnlyList<Medewerker> medewerkers)
    {
        var (vanaf, tot) = (vraag.Datum("gemeldVanaf"), vraag.Datum("gemeldTot"));
        if (tot < vanaf)
        {
            vraag.Fout("gemeldTot", "Dit mag niet voor gemeldVanaf liggen.");
        }

        return new(
            new()
            {
                Klantgroep = vraag.Keuze<Klantgroep>("klantgroep"),
                Fase = vraag.Keuze<Fase>("fase"),
                Status = vraag.Keuze<Klantreisstatus>("status"),
                Regie = vraag.Keuze<Organisatie>("regie"),
                Medewerkers = Wie(vraag.Tekst("medewerkerId"), vraag.Tekst("team"), medewerkers),
                TeLaat = vraag.JaNee("teLaat"),
                ZonderVolgendMoment = vraag.JaNee("zonderVolgendMoment"),
                GemeldVanaf = vanaf is { } begin ? Lokaletijd.Moment(begin, TimeOnly.MinValue) : null,
                GemeldVoor = tot is { } einde ? Lokaletijd.Moment(einde.AddDays(1), TimeOnly.MinValue) : null,
            },
            Sorteer(vraag));
    }

    private static HashSet<string>? Wie(string? medewerkerId, string? team, IReadOnlyList<Medewerker> medewerkers)
    {
        if (team is null)
        {
            return medewerkerId is null ? null : [medewerkerId];
        }

        return [.. medewerkers.Where(m => Teams.Van(m) == team && (medewerkerId is null || m.Id == medewerkerId)).Select(m => m.Id)];
    }

    private static Overzichtsvolgorde Sorteer(Zoekvraag vraag)
    {
        if (vraag.Tekst("sorteer") is not { } tekst)
        {
            return Overzichtsvolgorde.Vast;
        }

        var aflopend = tekst[0] == '-';
        var veld = Array.IndexOf(Velden, aflopend ? tekst[1..] : tekst);
        if (veld >= 0)
        {
            return new(Enum.Parse<Overzichtsveld>(Velden[veld], ignoreCase: true), aflopend);
        }

        vraag.Fout("sorteer", $"Hierop kan niet. Kies uit: {string.Join(", ", Velden)}; met een - ervoor aflopend.");
        return Overzichtsvolgorde.Vast;
    }

    private static string Klein(string naam) => char.ToLower(naam[0], CultureInfo.InvariantCulture) + naam[1..];
}
