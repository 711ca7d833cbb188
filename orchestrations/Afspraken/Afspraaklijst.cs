namespace InzetOpMaat.Orchestrations;

/// <summary>The appointments of a colleague in a time, found by the moments that are reserved for them (<see cref="Reserveringen"/>).</summary>
public sealed class Afspraaklijst(Reserveringen reserveringen, Bijeenkomstenregister bijeenkomsten, Opslag opslag)
{
    /// <summary>What begins in [van, tot) and was not moved or called off, in the order of time; of a group session the appointment of everybody in it.</summary>
    public async Task<IReadOnlyList<Afspraak>> Lees(string medewerkerId, DateTimeOffset van, DateTimeOffset tot, CancellationToken annulering = default)
    {
        var ids = await Task.WhenAll((await reserveringen.Lees(medewerkerId, van, tot))
            .GroupBy(genomen => genomen.Houder)
            .Select(genomen => AfspraakIds(genomen.Key, genomen.Min(cel => cel.Cel), medewerkerId, annulering)));
        var afspraken = await Task.WhenAll(ids.SelectMany(id => id).Distinct()
            .Select(id => opslag.Lees<Afspraak>(Sleutels.Partitie(id), Sleutels.Afspraak(id), annulering)));
        return
        [
            .. afspraken.OfType<Gelezen<Afspraak>>().Select(gelezen => gelezen.Waarde)
                .Where(afspraak => afspraak.Begin >= van && afspraak.Begin < tot)
                .Where(afspraak => afspraak.Status is not Afspraakstatus.Verplaatst and not Afspraakstatus.Vervallen)
                .OrderBy(afspraak => afspraak.Begin)
                .ThenBy(afspraak => afspraak.Id, StringComparer.Ordinal),
        ];
    }

    // A session holds the trainer's time under its series and the appointment for which it was made.
    private async Task<IReadOnlyList<string>> AfspraakIds(string houder, DateTimeOffset begin, string medewerkerId, CancellationToken annulering) =>
        Guid.TryParse(Sleutels.Partitie(houder), out _)
            ? [houder]
            : (await bijeenkomsten.Lees(Sleutels.Partitie(houder), begin, medewerkerId, annulering))?.Deelnemers ?? [];
}
