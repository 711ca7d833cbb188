namespace InzetOpMaat.Orchestrations;

/// <summary>
/// Calendars of colleagues. Every item has a key of ours, so that doing a thing twice leaves one item and an unknown
/// outcome can be read back. Errors that may pass are thrown as <see cref="TijdelijkeStoringException"/>.
/// </summary>
public interface IAgenda
{
    /// <summary>When each calendar is not free in [van, tot), by calendar (Graph <c>getSchedule</c>).</summary>
    Task<IReadOnlyDictionary<string, IReadOnlyList<Tijdvak>>> Bezet(
        IReadOnlyList<string> agendas, DateTimeOffset van, DateTimeOffset tot, CancellationToken annulering = default);

    /// <summary>Makes the item, or brings the existing item with this key to this form; attendees that are new get an invitation.</summary>
    Task Plan(Agendaitem item, CancellationToken annulering = default);

    /// <summary>Removes the item; attendees are told. An item that is not there is a success.</summary>
    Task Zegaf(string agenda, string sleutel, CancellationToken annulering = default);

    /// <summary>Reads the item back by its key.</summary>
    Task<Agendaitem?> Lees(string agenda, string sleutel, CancellationToken annulering = default);
}
