namespace InzetOpMaat.Functions;

/// <summary>Finds and shows the persons behind the journeys.</summary>
public sealed class Klantzoeker(PersonenInTabel personen, Persoonssleutels sleutels, Inzagetoets toets, Overzicht overzicht)
{
    /// <summary>Who finds more must say more.</summary>
    public const int MeesteGevonden = 20;

    /// <summary>Who answers to all that is asked and may be seen by the caller; each is one who was seen.</summary>
    /// <exception cref="ProbleemException">400: too many do.</exception>
    internal async Task<IReadOnlyList<Gevondenklant>> Zoek(Klantzoekverzoek vraag, CancellationToken annulering)
    {
        var ids = await sleutels.Zoek(vraag.Naam, vraag.Geboortedatum, vraag.Bsn, annulering);
        if (ids.Count > MeesteGevonden)
        {
            throw ProbleemException.Invoer([new("/naam", $"Meer dan {MeesteGevonden} klanten heten zo. Geef ook een geboortedatum, of meer van de naam.")]);
        }

        var reizen = (await overzicht.Alle(annulering)).Where(rij => rij.PersoonId is not null).ToLookup(rij => rij.PersoonId!);
        var gevonden = new List<Gevondenklant>();
        foreach (var id in ids)
        {
            if (await toets.Grond(id, Klantreizen(reizen[id]), vraag.Reden, annulering) is not null
                && await personen.Lees(id, "zoeken", vraag.Reden, annulering) is { } persoon && IsGevraagd(persoon, vraag))
            {
                gevonden.Add(Gevondenklant.Van(persoon, reizen[id]));
            }
        }

        return gevonden;
    }

    /// <summary>One person; null when nobody has this id, and then nobody was seen.</summary>
    /// <exception cref="ProbleemException">403: the caller may not see this klant.</exception>
    internal async Task<Klantweergave?> Bekijk(string klantId, string reden, CancellationToken annulering)
    {
        var reizen = await Reizen(klantId, annulering);
        if (reizen.Count == 0)
        {
            return null;
        }

        await toets.Eis(klantId, Klantreizen(reizen), reden, annulering);
        return await personen.Lees(klantId, "bekijken", reden, annulering) is { } persoon
            ? Klantweergave.Van(persoon, reizen)
            : null;
    }

    /// <summary>The journeys of one person, as the overview has them.</summary>
    internal async Task<IReadOnlyList<Overzichtsrij>> Reizen(string klantId, CancellationToken annulering) =>
        [.. (await overzicht.Alle(annulering)).Where(rij => rij.PersoonId == klantId).OrderBy(rij => rij.GemeldOp)];

    private static string[] Klantreizen(IEnumerable<Overzichtsrij> reizen) => [.. reizen.Select(rij => rij.KlantreisId)];

    // The index may still have a line of before a change.
    private static bool IsGevraagd(Persoon persoon, Klantzoekverzoek vraag) =>
        (vraag.Bsn is null || vraag.Bsn == persoon.Bsn)
        && (vraag.Geboortedatum is null || vraag.Geboortedatum == persoon.Geboortedatum)
        && !Naamwoorden.Van(vraag.Naam ?? "").Except(Naamwoorden.Van(persoon.Naam)).Any();
}
