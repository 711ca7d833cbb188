namespace InzetOpMaat.Functions;

/// <summary>Chooses the channel of the klant: an e-mail, or a letter.</summary>
public sealed class Berichten(GraphPost post, Brieven brieven, Meters meters) : IBerichten
{
    /// <exception cref="InvalidOperationException">The person has no address for the channel; the message names the person's id only.</exception>
    public async Task Verstuur(Persoon aan, string sleutel, string onderwerp, string tekst, CancellationToken annulering = default)
    {
        await Bezorg(aan, sleutel, onderwerp, tekst, annulering);
        meters.Verstuurd(aan.Contactkanaal);
    }

    private Task Bezorg(Persoon aan, string sleutel, string onderwerp, string tekst, CancellationToken annulering) =>
        aan switch
        {
            { Contactkanaal: Contactkanaal.Email, Email: { } adres } => post.Verstuur(adres, sleutel, onderwerp, tekst, annulering),
            { Contactkanaal: Contactkanaal.Brief, Adres: { } adres } => brieven.Schrijf(aan, adres, sleutel, onderwerp, tekst, annulering),
            _ => throw new InvalidOperationException($"Persoon {aan.Id} heeft geen adres voor {aan.Contactkanaal}."),
        };
}
