namespace InzetOpMaat.Functions;

/// <summary>Journeys as a table, for a spreadsheet.</summary>
internal static class Klantreizenblad
{
    private static readonly string[] Koppen =
    [
        "klantreisId", "fase", "klantgroep", "regie", "status", "gemeldOp", "contactpersonen", "volgendMomentOp", "volgendMomentWat", "teLaat",
    ];

    public static Csv Van(IEnumerable<Overzichtsrij> rijen, DateTimeOffset nu) => new("klantreizen", Koppen, rijen.Select(rij => Regel(rij, nu)));

    private static IReadOnlyList<object?> Regel(Overzichtsrij rij, DateTimeOffset nu) =>
    [
        rij.KlantreisId,
        rij.Fase.ToString(),
        rij.Klantgroep?.ToString(),
        rij.Regie?.ToString(),
        rij.Status.ToString(),
        rij.GemeldOp,
        string.Join(", ", rij.Contactpersonen?.Select(contact => contact.MedewerkerId) ?? []),
        rij.VolgendMoment,
        rij.VolgendWaarom,
        rij.IsTeLaat(nu),
    ];
}
