namespace InzetOpMaat.Functions;

/// <summary>Where the content of documents is. A key says nothing about a person.</summary>
public interface IDocumenten
{
    /// <summary>Keeps the content; the first with this key stands.</summary>
    Task Bewaar(string sleutel, string mediatype, BinaryData inhoud, CancellationToken annulering = default);

    /// <summary>Null when it is not there.</summary>
    Task<BinaryData?> Lees(string sleutel, CancellationToken annulering = default);
}
