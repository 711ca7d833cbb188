namespace InzetOpMaat.Orchestrations;

/// <summary>Messages to a klant by the channel that he or she has: an e-mail, or a letter as a document.</summary>
public interface IBerichten
{
    /// <summary>Sends it once: a message with this key that is already there is left as it is.</summary>
    /// <exception cref="TijdelijkeStoringException">It may or may not have been sent; ask again with the same key.</exception>
    Task Verstuur(Persoon aan, string sleutel, string onderwerp, string tekst, CancellationToken annulering = default);
}
