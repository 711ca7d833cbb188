namespace InzetOpMaat.Orchestrations;

/// <summary>Signed links for a klant. Opening one changes nothing; only a POST does.</summary>
public interface ILinks
{
    /// <summary>A link to confirm, move or cancel one appointment, valid until the instant given (virtual clock).</summary>
    Uri VoorAfspraak(string afspraakId, DateTimeOffset geldigTot);
}
