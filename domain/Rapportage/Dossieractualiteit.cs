using System.Globalization;

namespace InzetOpMaat.Domain;

/// <summary>
/// Whether a part of a dossier is up to date on the day that a report is about. It is counted by the month in which the
/// part was last recorded; of a month the first day counts, so what is counted as up to date is.
/// </summary>
internal static class Dossieractualiteit
{
    private const string Vorm = "yyyyMM";

    public static string Kenmerk(string deel, DateOnly op) => $"{deel}.{op.ToString(Vorm, CultureInfo.InvariantCulture)}";

    /// <summary>How many of these parts of klanten in a klantgroep are up to date on the last day with figures, by the term of the policy.</summary>
    public static int Aantal(Cijfers cijfers, Klantgroep groep, IReadOnlyCollection<Dossierdeel> delen, Beleid beleid) => cijfers.Tot is { } tot
        ? cijfers.AanEinde(Feitsoort.Dossierstand, groep, kenmerk => Telt(kenmerk, delen, beleid.Groep(groep).Dossier.Actueel, Werkkalender.Van(beleid), tot))
        : 0;

    private static bool Telt(string kenmerk, IReadOnlyCollection<Dossierdeel> delen, Termijn actueel, Werkkalender kalender, DateOnly tot) =>
        kenmerk.Split('.') is [var deel, var maand]
        && Enum.TryParse<Dossierdeel>(deel, out var onderdeel)
        && delen.Contains(onderdeel)
        && DateOnly.TryParseExact(maand, Vorm, CultureInfo.InvariantCulture, DateTimeStyles.None, out var op)
        && Ritme.Na(op, actueel, kalender) >= tot;
}
