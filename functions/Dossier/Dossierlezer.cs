namespace InzetOpMaat.Functions;

/// <summary>Gathers the dossier of a klant from the journey's partition, and the plan from that of the household.</summary>
public sealed class Dossierlezer(Opslag opslag, Dossierregister register, IBeleidsbron beleidsbron, IKlok klok)
{
    /// <summary>Null when there is no such journey.</summary>
    internal async Task<Dossierweergave?> Lees(string klantreisId)
    {
        if (await opslag.Lees<Klantreis>(klantreisId, Sleutels.Klantreis) is not { Waarde: var reis })
        {
            return null;
        }

        var dossier = (await register.Lees(reis.Id))?.Waarde ?? new Dossier();
        var plan = (await register.Plan(reis.HuishoudenId))?.Waarde;
        return new(
            reis.Id,
            dossier.Leefgebieden,
            dossier.Bereidheid is { } bereid ? new(bereid.Willen, bereid.Kunnen, bereid.Grondslag, bereid.Kwadrant) : null,
            dossier.Ladder,
            dossier.Belastbaarheid,
            dossier.Competenties,
            plan is null ? null : await Plan(reis, plan),
            await Regelingen(reis.Id),
            await Volledig(reis, dossier, plan),
            await Bewogen(reis.Id, dossier),
            [.. (await Alle<Traject>(dossier.Trajecten, reis.Id, Sleutels.Trajecten)).Select(Trajectweergave.Van)],
            await Alle<Tevredenheidsmeting>(dossier.Metingen, reis.Id, Sleutels.Metingen),
            await Alle<Klacht>(dossier.Klachten, reis.Id, Sleutels.Klachten),
            Koppeling.Naar(("self", Adressen.Dossier(reis.Id)), ("klantreis", Adressen.Klantreis(reis.Id))));
    }

    private async Task<Planweergave> Plan(Klantreis reis, PlanVanAanpak plan) => new(
        plan.Nummer,
        plan.Doel,
        plan.Opsteldatum,
        plan.Actualiteitsdatum,
        [
            .. (await register.Alle<Plandocument>(reis.HuishoudenId, Sleutels.Plandocumenten)).Select(document => Weergave(reis.Id, document.Waarde)),
        ]);

    private async Task<Regelingenweergave?> Regelingen(string klantreisId) => (await register.Alle<Uitkomst>(klantreisId, Sleutels.Uitkomst(Vragen.Voortgangen)))
        .Select(gelezen => (gelezen.Waarde.Op, gelezen.Waarde.Als<Voortgangsuitkomst>().Minimaregelingen))
        .Where(gesprek => gesprek.Minimaregelingen is not null)
        .OrderByDescending(gesprek => gesprek.Op)
        .Select(gesprek => new Regelingenweergave(gesprek.Op, gesprek.Minimaregelingen!))
        .FirstOrDefault();

    internal static Plandocumentweergave Weergave(string klantreisId, Plandocument document) => new(
        document.Nummer,
        document.Mediatype,
        document.Bytes,
        document.Op,
        document.Wie,
        Koppeling.Naar(("inhoud", Adressen.Plandocument(klantreisId, document.Nummer))));

    private async Task<Volledigheidweergave?> Volledig(Klantreis reis, Dossier dossier, PlanVanAanpak? plan)
    {
        if (reis.Klantgroep is not { } groep)
        {
            return null;
        }

        var beleid = await beleidsbron.Geldend(klok);
        var volledigheid = Volledigheid.Van(dossier, plan, beleid.Groep(groep).Dossier, Werkkalender.Van(beleid), Lokaletijd.Datum(klok.Nu));
        return new(volledigheid.Procent, volledigheid.Delen);
    }

    /// <summary>Each version beside the one before it, oldest first.</summary>
    private async Task<IReadOnlyList<Bewegingweergave>> Bewogen(string klantreisId, Dossier dossier)
    {
        if (dossier.Versie(Dossierdeel.Bereidheid) < 2 && dossier.Versie(Dossierdeel.Ladder) < 2)
        {
            return [];
        }

        var versies = (await register.Alle<Dossierversie>(klantreisId, Sleutels.Dossierversies)).Select(versie => versie.Waarde).ToList();
        return
        [
            .. Paren(versies, Dossierdeel.Bereidheid, inhoud => inhoud.Bereidheid?.Kwadrant, Bewegingen.Tussen)
                .Concat(Paren(versies, Dossierdeel.Ladder, inhoud => inhoud.Ladder?.Participatie, Bewegingen.Tussen))
                .Concat(Paren(versies, Dossierdeel.Ladder, inhoud => inhoud.Ladder?.Reintegratie, Bewegingen.Tussen))
                .OrderBy(beweging => beweging.Op),
        ];
    }

    private static IEnumerable<Bewegingweergave> Paren<T>(
        IEnumerable<Dossierversie> versies, Dossierdeel deel, Func<Dossier, T?> kies, Func<T, T, Beweging> hoe)
        where T : struct, Enum
    {
        T? vorige = null;
        foreach (var versie in versies.Where(versie => versie.Deel == deel).OrderBy(versie => versie.Nummer))
        {
            if (kies(versie.Inhoud) is not { } nu)
            {
                continue;
            }

            if (vorige is { } was && !was.Equals(nu))
            {
                yield return new(deel, versie.Op, was.ToString(), nu.ToString(), hoe(was, nu));
            }

            vorige = nu;
        }
    }

    /// <summary>The dossier counts what there is, so that what was never there is not looked for.</summary>
    private async Task<IReadOnlyList<T>> Alle<T>(int aantal, string klantreisId, string voorvoegsel)
        where T : class => aantal == 0 ? [] : [.. (await register.Alle<T>(klantreisId, voorvoegsel)).Select(rij => rij.Waarde)];
}
