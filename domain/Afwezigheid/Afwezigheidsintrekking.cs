namespace InzetOpMaat.Domain;

/// <summary>
/// Taking an absence back, or making it shorter. What was moved or handed over already stays so (afspraak = afspraak,
/// beleidskader §2.3); the rest of the time is free again.
/// </summary>
public static class Afwezigheidsintrekking
{
    /// <summary>Why it cannot be, in Dutch; null when it can.</summary>
    /// <param name="terugOp">The first day on which the medewerker is there again; null for as soon as can be.</param>
    /// <param name="vandaag">The local date.</param>
    public static string? Bezwaar(Afwezigheid afwezigheid, DateOnly? terugOp, DateOnly vandaag) => afwezigheid switch
    {
        { Status: Afwezigheidstatus.Ingetrokken } => "Deze afwezigheid is al ingetrokken.",
        { Status: Afwezigheidstatus.Voorgesteld } when terugOp is not null =>
            "Dit voorstel is nog niet akkoord: het vervalt als geheel. Meld daarna de kortere tijd.",
        { Status: Afwezigheidstatus.Voorgesteld } => null,
        _ when afwezigheid.LaatsteDag < vandaag => "Deze afwezigheid is al voorbij.",
        _ when terugOp > afwezigheid.LaatsteDag => $"Deze afwezigheid duurt maar tot en met {Datumtekst.Datum(afwezigheid.LaatsteDag)}.",
        _ => null,
    };

    /// <summary>The absence as it becomes: a proposal lapses, as does what has not begun; what has begun ends.</summary>
    public static Afwezigheid Ingetrokken(this Afwezigheid afwezigheid, DateOnly? terugOp, string wie, DateTimeOffset op)
    {
        var terug = terugOp ?? Lokaletijd.Datum(op);
        var geheel = afwezigheid.Status == Afwezigheidstatus.Voorgesteld || terug <= afwezigheid.Van;
        return afwezigheid with
        {
            Status = geheel ? Afwezigheidstatus.Ingetrokken : afwezigheid.Status,
            TerugOp = geheel ? afwezigheid.Van : terug,
            IngetrokkenOp = op,
            IngetrokkenDoor = wie,
        };
    }

    /// <summary>How a line stands: what was not carried out of an absence that was taken back is off the table.</summary>
    public static Regelstatus Stand(this Voorstelregel regel, Afwezigheid afwezigheid) =>
        regel.Status == Regelstatus.Voorgesteld && afwezigheid.Status == Afwezigheidstatus.Ingetrokken ? Regelstatus.Vervallen : regel.Status;
}
