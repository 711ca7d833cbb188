namespace InzetOpMaat.Orchestrations;

/// <summary>
/// The tables. <see cref="Klantreizen"/> holds the truth of a journey (partition: klantreisId) and of a household's
/// benefit (partition: huishoudenId), and an absence with its proposal (partition: afwezigheidId); the others are personal data apart, reservations, or indexes that can be rebuilt.
/// </summary>
public enum Tabel
{
    /// <summary>Journey, appointments, tasks, timeline, postvak, steps and tracks: the truth.</summary>
    Klantreizen,

    /// <summary>The only table with personal values. Partition and row: persoonId.</summary>
    Personen,

    /// <summary>Who is known by a BSN or a reference, by a keyed digest of it. Partition: the first two characters of the digest.</summary>
    Persoonssleutels,

    /// <summary>Lists of existing clients that are taken over. Partition: <c>invoer</c>.</summary>
    Invoer,

    /// <summary>Free text of outcomes (reasons, notes), apart from the journey. Partition: klantreisId or huishoudenId.</summary>
    Notities,

    /// <summary>Idempotency keys of the API. Partition: the first two characters of the key's hash.</summary>
    Verzoeken,

    /// <summary>Taken moments of a calendar, a row for each grid cell: two klanten never get the same one. Partition: medewerkerId.</summary>
    Reserveringen,

    /// <summary>Group sessions. Partition: the name of their <see cref="Bijeenkomstreeks"/>.</summary>
    Bijeenkomsten,

    /// <summary>Index of journeys, a line each, in eight partitions (<c>deel.0</c> ...) with the numbered log of their changes.</summary>
    Overzicht,

    /// <summary>Index of tracks by the day of their next moment.</summary>
    Momenten,

    /// <summary>Index of open tasks by medewerker: the work list.</summary>
    Taken,

    /// <summary>Index of accepted absences by medewerker.</summary>
    Afwezigheden,

    /// <summary>Versions of the policy that were proposed here. Partition: <c>versies</c>.</summary>
    Beleid,

    /// <summary>Index of the timelines that have something to count on a day, until that day is counted. Partition: the day and a part of it.</summary>
    Feitdagen,

    /// <summary>The figures of each day; can be counted again from the timelines. Partition: <c>dagstand</c>.</summary>
    Rapportage,

    /// <summary>Who saw which person, when and what for; append-only. Partition: persoonId.</summary>
    Inzagen,
}
