namespace InzetOpMaat.Domain;

/// <summary>
/// How an appointment of one kind is planned. Days are calendar days after the date that gives rise to it; for a
/// recurring moment that is the day on which planning begins, <see cref="DoelDagen"/> before the moment itself.
/// </summary>
public sealed record Afspraakbeleid
{
    /// <summary>Who holds it; null when the klantgroep or the placement decides: <see cref="Beleid.RolVoor"/>.</summary>
    public Rol? Rol { get; init; }

    public required TimeSpan Duur { get; init; }

    public required int DoelDagen { get; init; }

    public required int VensterVanDagen { get; init; }

    public required int VensterTotDagen { get; init; }

    /// <summary>The klant hears of it at least so many working days before.</summary>
    public required int AankondigingWerkdagen { get; init; }

    /// <summary>After so many invitations a person plans it, together with the klant.</summary>
    public required int MaxRondes { get; init; }

    /// <summary>
    /// What follows on the first time that the klant did not appear, on the second, and so on; after the last the last
    /// again. Moving and cancelling in time do not count.
    /// </summary>
    public required IReadOnlyList<Opvolging> NietVerschenen { get; init; }

    public required string Plaats { get; init; }
}
