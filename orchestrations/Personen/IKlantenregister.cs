namespace InzetOpMaat.Orchestrations;

/// <summary>Keeps personal records, and knows who is in them by a number of the person's own.</summary>
public interface IKlantenregister
{
    /// <summary>Keeps a record, whatever was there: doing it again changes nothing.</summary>
    Task Bewaar(Persoon persoon, CancellationToken annulering = default);

    /// <summary>By which column of a list somebody else than <paramref name="persoonId"/> is known: BSN or reference; null when nobody is.</summary>
    Task<string?> BekendDoor(Klantregel regel, string? persoonId, CancellationToken annulering = default);
}
