using Microsoft.Azure.Functions.Worker;

namespace InzetOpMaat.Orchestrations;

/// <summary>Takes the place of a message on behalf of a track that will wait for it.</summary>
public sealed class Berichtactiviteiten(Berichtplaatsen plaatsen, IKlok klok)
{
    [Function(nameof(ReserveerBericht))]
    public async Task<Berichtruimte> ReserveerBericht([ActivityTrigger] Berichtopdracht opdracht)
    {
        var plek = await plaatsen.Neem(opdracht.KlantreisId, opdracht.Sleutel, opdracht.Soort);
        return plek.Status == Berichtstatus.Gereserveerd && plek.Op > klok.Nu
            ? new(plek.Op, $"bericht aan de klant: {plek.Waarom.InEenZin()}")
            : new(null, plek.Waarom.InEenZin());
    }
}
