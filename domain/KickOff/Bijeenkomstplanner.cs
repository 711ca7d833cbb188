namespace InzetOpMaat.Domain;

/// <summary>Group sessions: join one with a place, or make one. Source: beleidskader §4.1.</summary>
public static class Bijeenkomstplanner
{
    /// <summary>The session with a place in the window that is nearest to its target; null when there is none.</summary>
    public static Bijeenkomst? Kies(IReadOnlyList<Bijeenkomst> bestaande, Planvenster venster) => bestaande
        .Where(bijeenkomst => bijeenkomst.HeeftPlaats && Ligt(bijeenkomst, venster))
        .OrderBy(bijeenkomst => Math.Abs(Lokaletijd.Datum(bijeenkomst.Begin).DayNumber - venster.Doel.DayNumber))
        .ThenBy(bijeenkomst => bijeenkomst.Begin)
        .ThenBy(bijeenkomst => bijeenkomst.Id, StringComparer.Ordinal)
        .FirstOrDefault();

    /// <summary>When a new session can be, given when the trainer is taken; null when there is no moment.</summary>
    public static AfgeleidMoment? NieuwMoment(Planvenster venster, IReadOnlyList<Tijdvak> bezet, Beleid beleid) =>
        Afspraakplanner.EersteVrije(venster, bezet, beleid);

    /// <summary>A new session, with its first participant.</summary>
    public static Bijeenkomst Nieuw(Bijeenkomstreeks reeks, string trainerId, AfgeleidMoment moment, string afspraakId, Beleid beleid)
    {
        var regels = beleid.Afspraak(reeks.Soort);
        return new Bijeenkomst
        {
            Id = IdVoor(reeks.Naam, moment.Op, trainerId),
            Klantgroep = reeks.Klantgroep,
            TrainerId = trainerId,
            Begin = moment.Op,
            Einde = moment.Op + regels.Duur,
            Plaats = regels.Plaats,
            Capaciteit = reeks.Capaciteit,
            Deelnemers = [afspraakId],
        };
    }

    /// <summary>With a place for an appointment; one that has a place keeps it.</summary>
    /// <exception cref="InvalidOperationException">The session is full.</exception>
    public static Bijeenkomst MetDeelnemer(this Bijeenkomst bijeenkomst, string afspraakId)
    {
        if (bijeenkomst.Deelnemers.Contains(afspraakId))
            return bijeenkomst;
        return bijeenkomst.HeeftPlaats
            ? bijeenkomst with { Deelnemers = [.. bijeenkomst.Deelnemers, afspraakId] }
            : throw new InvalidOperationException($"Bijeenkomst {bijeenkomst.Id} is vol.");
    }

    /// <summary>Without the place of an appointment, if it had one.</summary>
    public static Bijeenkomst ZonderDeelnemer(this Bijeenkomst bijeenkomst, string afspraakId) =>
        bijeenkomst with { Deelnemers = [.. bijeenkomst.Deelnemers.Where(deelnemer => deelnemer != afspraakId)] };

    /// <summary>The same session with another trainer: the moment, the place and who takes part stay.</summary>
    public static Bijeenkomst OvergenomenDoor(this Bijeenkomst bijeenkomst, string trainerId) =>
        bijeenkomst with { Id = IdVoor(bijeenkomst.Reeks, bijeenkomst.Begin, trainerId), TrainerId = trainerId };

    /// <summary>The session that comes in the place of one that cannot be then.</summary>
    /// <param name="deelnemers">The appointments that hold a place in it, by id.</param>
    public static Bijeenkomst VerzetNaar(this Bijeenkomst bijeenkomst, DateTimeOffset begin, string trainerId, IReadOnlyList<string> deelnemers) => bijeenkomst with
    {
        Id = IdVoor(bijeenkomst.Reeks, begin, trainerId),
        TrainerId = trainerId,
        Begin = begin,
        Einde = begin + (bijeenkomst.Einde - bijeenkomst.Begin),
        Deelnemers = deelnemers,
    };

    private static string IdVoor(string reeks, DateTimeOffset begin, string trainerId) =>
        $"{reeks}-{Momentsleutel.Van(begin)}-{trainerId}".ToLowerInvariant();

    private static bool Ligt(Bijeenkomst bijeenkomst, Planvenster venster)
    {
        var dag = Lokaletijd.Datum(bijeenkomst.Begin);
        return dag >= venster.Van && dag <= venster.Tot;
    }
}
