namespace InzetOpMaat.Functions;

/// <summary>Whether the caller may see the data of a klant, by who works for that klant now.</summary>
public sealed class Inzagetoets(Opslag opslag, IMedewerkers medewerkers, IInzagelog inzagelog, IKlok klok)
{
    /// <summary>Who said why has this long to look around.</summary>
    private static readonly TimeSpan Geldig = TimeSpan.FromHours(8);

    /// <param name="reden">Why, in the words of the caller; null where that is not asked.</param>
    /// <exception cref="ProbleemException">403: there is no ground on which the caller may.</exception>
    public async Task Eis(string persoonId, IReadOnlyCollection<string> klantreisIds, string? reden = null, CancellationToken annulering = default)
    {
        if (await Grond(persoonId, klantreisIds, reden, annulering) is null)
        {
            throw new ProbleemException(403, Inzagerecht.VraagtOmReden(Wie().Rollen)
                ? $"Open eerst de klant met een reden van minstens {Inzagerecht.KortsteReden} tekens."
                : "Deze klant hoort niet bij u of uw team.");
        }
    }

    /// <summary>The ground on which the caller may; null when there is none.</summary>
    public async Task<Inzagegrond?> Grond(
        string persoonId, IReadOnlyCollection<string> klantreisIds, string? reden = null, CancellationToken annulering = default)
    {
        var wie = Wie();
        var teams = (await medewerkers.Alle(annulering)).ToDictionary(medewerker => medewerker.Id, Teams.Van);
        var (ids, fasen) = await Betrokkenen(klantreisIds, annulering);
        return Inzagerecht.Grond(new(
            wie.Rollen,
            wie.MedewerkerId,
            teams.GetValueOrDefault(wie.MedewerkerId),
            [.. ids.Select(id => new Betrokkene(id, teams.GetValueOrDefault(id)))],
            fasen,
            reden ?? await EerdereReden(wie, persoonId, annulering)));
    }

    private static Gebruiker Wie() => Gebruikers.Huidige ?? throw new ProbleemException(403, "Hiervoor moet u zijn aangemeld.");

    private async Task<(IReadOnlyCollection<string> Ids, IReadOnlyList<Fase> Fasen)> Betrokkenen(
        IReadOnlyCollection<string> klantreisIds, CancellationToken annulering)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var fasen = new List<Fase>();
        foreach (var klantreisId in klantreisIds)
        {
            if (await opslag.Lees<Klantreis>(klantreisId, Sleutels.Klantreis, annulering) is not { Waarde: var reis })
            {
                continue;
            }

            fasen.Add(reis.Fase);
            ids.UnionWith(reis.Contactpersonen.Values);
            await Voegtoe(reis, ids, annulering);
        }

        return (ids, fasen);
    }

    private async Task Voegtoe(Klantreis reis, HashSet<string> ids, CancellationToken annulering)
    {
        if (await opslag.Lees<Huishouden>(reis.HuishoudenId, Sleutels.Huishouden, annulering) is { Waarde.ConsulentId: { } consulentId })
        {
            ids.Add(consulentId);
        }

        foreach (var partitie in new[] { reis.Id, reis.HuishoudenId })
        {
            await foreach (var (taak, _) in opslag.LeesReeks<Taak>(partitie, Sleutels.Taken, annulering))
            {
                if (taak.Status == Taakstatus.Open && taak.KlantreisId == reis.Id)
                {
                    ids.Add(taak.MedewerkerId);
                }
            }
        }

        await foreach (var (afspraak, _) in opslag.LeesReeks<Afspraak>(reis.Id, Sleutels.Afspraken, annulering))
        {
            if (afspraak.IsOpen)
            {
                ids.UnionWith(new[] { afspraak.MedewerkerId, afspraak.GidsId }.OfType<string>());
            }
        }
    }

    private async Task<string?> EerdereReden(Gebruiker wie, string persoonId, CancellationToken annulering)
    {
        if (!Inzagerecht.VraagtOmReden(wie.Rollen))
        {
            return null;
        }

        var vanaf = Sleutels.Oplopend(klok.Nu - Geldig);
        return (await inzagelog.Lees(persoonId, vanaf, annulering)
            .FirstOrDefaultAsync(regel => regel.Inzage.Wie == wie.MedewerkerId && regel.Inzage.Reden is not null, annulering)).Inzage?.Reden;
    }
}
