namespace InzetOpMaat.Orchestrations;

/// <summary>The lists of existing clients that wait to be taken over: personal values, kept no longer than it takes.</summary>
public interface IKlantenlijsten
{
    /// <summary>Doing it again with the same list changes nothing.</summary>
    Task Bewaar(string invoerId, IReadOnlyList<Klantregel> regels, CancellationToken annulering = default);

    /// <exception cref="KeyNotFoundException">There is no such list.</exception>
    Task<IReadOnlyList<Klantregel>> Lees(string invoerId, CancellationToken annulering = default);

    /// <summary>Nothing when it is gone already.</summary>
    Task Verwijder(string invoerId, CancellationToken annulering = default);
}
