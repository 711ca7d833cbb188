namespace InzetOpMaat.Orchestrations;

/// <summary>What a track can wait for: the names under which an <see cref="Uitkomst"/> is kept.</summary>
public static class Vragen
{
    public const string Screening = "screening";
    public const string TochAanvragen = "toch-aanvragen";
    public const string Ambitiegesprek = "ambitiegesprek";
    public const string Stukken = "stukken";
    public const string Besluit = "besluit";

    /// <summary>That the clock of the term for the decision stood still by a person: which time.</summary>
    public static string Opschorting(int nummer) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"opschorting.{nummer}");

    /// <summary>That the clock ran again after that.</summary>
    public static string Hervatting(int nummer) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"hervatting.{nummer}");

    /// <summary>That the term for the decision got more time.</summary>
    public static string Verlenging(int nummer) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"verlenging.{nummer}");

    /// <summary>That a klantreis, or all of a household, has ended: kept in the partition of which the main track ends.</summary>
    public const string Einde = "einde";

    /// <summary>That a planned end is off: withdrawn, or replaced by another.</summary>
    public static string GeplandEinde(int nummer) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"einde.gepland.{nummer}");

    /// <summary>That what was open in an ended klantreis is closed: a track that still waits there has nothing to wait for.</summary>
    public const string Opgeruimd = "einde.opgeruimd";

    /// <summary>Never answered.</summary>
    public const string Niets = "niets";

    /// <summary>How one round of an appointment ended.</summary>
    public static string Afspraakronde(string afspraakId) => "afspraak." + Sleutels.Naam(afspraakId);

    /// <summary>That an appointment, in whatever round, took place or is off the table.</summary>
    public static string Afspraak(Afspraaknaam naam) => $"afspraak.{naam}";

    /// <summary>With what the outcomes of all voortgangsgesprekken begin.</summary>
    public const string Voortgangen = "voortgang.";

    /// <summary>What came out of a voortgangsgesprek.</summary>
    public static string Voortgang(int nummer) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Voortgangen}{nummer}");

    /// <summary>Why a talk beside the rhythm was wanted.</summary>
    public static string Extragesprek(int nummer) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"extragesprek.{nummer}");

    /// <summary>Why a moment is at another date than the rhythm has.</summary>
    public static string Afwijking(Momentsoort soort, int nummer) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"afwijking.{soort}.{nummer}").ToLowerInvariant();

    /// <summary>The move with which a stay in a group began.</summary>
    public static string Groepswijziging(int verblijf) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"groepswijziging.{verblijf}");

    /// <summary>That a recurring moment is settled: its appointment, or the task that it is.</summary>
    public static string Moment(string klantreisId, Momentsoort soort, int nummer) => soort.Afspraak() is { } afspraak
        ? Afspraak(new(afspraak, nummer))
        : Taak(Domain.Taak.IdVoor(klantreisId, soort.Taak()!.Value, nummer.ToString(System.Globalization.CultureInfo.InvariantCulture)));

    /// <summary>That the contact came about which a traject waits, or that the traject is over.</summary>
    public static string Trajectcontact(Traject traject) => $"traject.{Trajectronde(traject)}";

    /// <summary>Tells the contacts of all trajecten of a klantreis apart.</summary>
    public static string Trajectronde(Traject traject) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{traject.Nummer}-{traject.Contact}");

    /// <summary>What a person decided after a signal.</summary>
    public static string OmgekeerdeToets(int nummer) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"toets.{nummer}");

    public static string Taak(string taakId) => "taak." + Sleutels.Naam(taakId);
}
