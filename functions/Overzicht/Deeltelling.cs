using System.Runtime.InteropServices;

namespace InzetOpMaat.Functions;

/// <summary>
/// Counts the lines of one part of the overview, in one pass that makes nothing per line. It holds as long as the lines are
/// the same, the local day is, and none of them becomes late.
/// </summary>
internal sealed class Deeltelling
{
    private readonly Dictionary<(Klantgroep? Klantgroep, Fase Fase), Stand> _groepen = [];
    private readonly Dictionary<(Organisatie? Regie, Klantreisstatus Status), int> _lopend = [];
    private readonly DateTimeOffset _vanaf;
    private readonly DateTimeOffset _tot;
    private readonly DateOnly _vandaag;

    /// <param name="teams">The team of each medewerker, by id.</param>
    public Deeltelling(IReadOnlyList<Overzichtsrij> rijen, IReadOnlyDictionary<string, string> teams, DateTimeOffset nu)
    {
        (Teams, _vanaf, _tot, _vandaag) = (teams, nu, DateTimeOffset.MaxValue, Lokaletijd.Datum(nu));
        var morgen = Lokaletijd.Moment(_vandaag.AddDays(1), TimeOnly.MinValue);
        Werk = teams.Keys.ToDictionary(id => id, _ => new Werktelling(), StringComparer.Ordinal);
        Teamwerk = teams.Values.Distinct(StringComparer.Ordinal).ToDictionary(team => team, _ => new Werktelling(), StringComparer.Ordinal);
        for (var plaats = 0; plaats < rijen.Count; plaats++)
        {
            var rij = rijen[plaats];
            var isTeLaat = rij.IsTeLaat(nu);
            if (!isTeLaat && rij.TeLaatVanaf < _tot)
            {
                _tot = rij.TeLaatVanaf.Value;
            }

            CollectionsMarshal.GetValueRefOrAddDefault(_groepen, (rij.Klantgroep, rij.Fase), out _).Neem(isTeLaat);
            if (rij.Status == Klantreisstatus.Beeindigd)
            {
                Beeindigd++;
                continue;
            }

            CollectionsMarshal.GetValueRefOrAddDefault(_lopend, (rij.Regie, rij.Status), out _)++;
            TeLaat += isTeLaat ? 1 : 0;
            ZonderVolgendMoment += rij.IsZonderVolgendMoment ? 1 : 0;
            Vandaag += rij.VolgendMoment < morgen ? 1 : 0;
            Neem(rij);
        }
    }

    public IReadOnlyDictionary<string, string> Teams { get; }

    public IReadOnlyDictionary<(Klantgroep? Klantgroep, Fase Fase), Stand> Groepen => _groepen;

    public IReadOnlyDictionary<(Organisatie? Regie, Klantreisstatus Status), int> Lopend => _lopend;

    public int Beeindigd { get; }

    public int TeLaat { get; }

    public int ZonderVolgendMoment { get; }

    /// <summary>Of how many the next moment is today, or was to be before.</summary>
    public int Vandaag { get; }

    public int OpenTaken { get; private set; }

    public int TakenTeLaat { get; private set; }

    public IReadOnlyDictionary<string, Werktelling> Werk { get; }

    public IReadOnlyDictionary<string, Werktelling> Teamwerk { get; }

    /// <summary>Whether counting again would give the same.</summary>
    public bool Geldt(IReadOnlyDictionary<string, string> teams, DateTimeOffset nu) =>
        nu >= _vanaf
        && nu <= _tot
        && Lokaletijd.Datum(nu) == _vandaag
        && teams.Count == Teams.Count
        && teams.All(team => Teams.GetValueOrDefault(team.Key) == team.Value);

    private void Neem(Overzichtsrij rij)
    {
        for (var plaats = 0; plaats < rij.OpenTaken?.Count; plaats++)
        {
            var taak = rij.OpenTaken[plaats];
            var teLaat = taak.Fataal < _vandaag;
            OpenTaken++;
            TakenTeLaat += teLaat ? 1 : 0;
            if (Teams.TryGetValue(taak.MedewerkerId, out var team))
            {
                Werk[taak.MedewerkerId].Taak(teLaat);
                Teamwerk[team].Taak(teLaat);
            }
        }

        for (var plaats = 0; plaats < rij.Contactpersonen?.Count; plaats++)
        {
            if (Teams.TryGetValue(rij.Contactpersonen[plaats].MedewerkerId, out var team))
            {
                Werk[rij.Contactpersonen[plaats].MedewerkerId].Klantreizen += IsEerste(rij.Contactpersonen, plaats, perTeam: false) ? 1 : 0;
                Teamwerk[team].Klantreizen += IsEerste(rij.Contactpersonen, plaats, perTeam: true) ? 1 : 0;
            }
        }
    }

    /// <summary>Who is a contact in two roles has one klant, and so has a team.</summary>
    private bool IsEerste(IReadOnlyList<Overzichtscontact> contacten, int plaats, bool perTeam)
    {
        var wie = Wie(contacten[plaats]);
        for (var eerder = 0; eerder < plaats; eerder++)
        {
            if (Wie(contacten[eerder]) == wie)
            {
                return false;
            }
        }

        return true;

        string? Wie(Overzichtscontact contact) => perTeam ? Teams.GetValueOrDefault(contact.MedewerkerId) : contact.MedewerkerId;
    }
}
