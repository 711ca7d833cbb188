namespace InzetOpMaat.Domain.Tests;

/// <summary>Lives a begeleiding as the loop does, from one moment to look to the next: what is planned is settled some days after its target.</summary>
internal sealed class Begeleidingsleven(Klantgroep groep, DateOnly indeling)
{
    private readonly List<(Momentsoort Soort, DateOnly Klaar)> onderweg = [];

    public Begeleiding Begeleiding { get; private set; } = new() { Groep = groep, Sinds = indeling };

    public DateOnly Vandaag { get; private set; } = indeling;

    /// <summary>Every moment whose planning began: in which stay in a group, for when it was meant, and when planning began.</summary>
    public List<(int Verblijf, Momentsoort Soort, int Nummer, DateOnly Doel, DateOnly Begonnen)> Gepland { get; } = [];

    public int Herindelingen { get; private set; }

    /// <param name="uitloop">How many days after its target a moment is settled.</param>
    public void Leef(int dagen, Beleid beleid, Func<Momentsoort, int> uitloop)
    {
        for (var tot = Vandaag.AddDays(dagen); Vandaag < tot;)
        {
            foreach (var (soort, klaar) in onderweg.Where(moment => moment.Klaar <= Vandaag).ToList())
            {
                onderweg.Remove((soort, klaar));
                Begeleiding = Begeleiding.Met(soort, Begeleiding.Moment(soort).Afgerond());
            }

            var plan = Begeleidingsplanner.Bekijk(Begeleiding, beleid, Lokaletijd.Moment(Vandaag, new(12, 0)));
            foreach (var moment in plan.NuPlannen)
            {
                Gepland.Add((Begeleiding.Verblijf, moment.Soort, moment.Nummer, moment.Doel.Datum, Vandaag));
                Begeleiding = Begeleiding.Met(moment.Soort, Begeleiding.Moment(moment.Soort).Gestart(moment.Doel));
                var klaar = moment.Doel.Datum.AddDays(uitloop(moment.Soort));
                onderweg.Add((moment.Soort, klaar > Vandaag ? klaar : Vandaag.AddDays(1)));
            }

            if (plan.Herindelen is not null)
            {
                Herindelingen++;
                Begeleiding = Begeleiding with { HerindelingGevraagd = true };
            }

            var kijkWeer = plan.KijkWeer is { } op ? Lokaletijd.Datum(op) : tot;
            var eerste = onderweg.Select(moment => moment.Klaar).Append(kijkWeer).Append(tot).Min();
            Vandaag = eerste > Vandaag ? eerste : throw new InvalidOperationException("Het plan kijkt niet vooruit.");
        }
    }

    public void Verhuis(Klantgroep naar)
    {
        Begeleiding = Begeleiding.Verhuis(naar, Vandaag, Begeleiding.Verblijf + 1, nieuwContact: true);
        onderweg.Clear();
    }

    public int Aantal(Momentsoort soort, DateOnly van, DateOnly tot) =>
        Gepland.Count(moment => moment.Soort == soort && moment.Doel > van && moment.Doel <= tot);
}
