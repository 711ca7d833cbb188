using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace InzetOpMaat.Orchestrations;

/// <summary>The step by which a journey looks at its begeleiding.</summary>
public sealed class Begeleidingsactiviteiten(Opslag opslag, Begeleidingskijker kijker)
{
    [Function(nameof(BekijkBegeleiding))]
    public Task<Begeleidingsstand> BekijkBegeleiding([ActivityTrigger] Bekijkopdracht opdracht, [DurableClient] DurableTaskClient client) =>
        opslag.MetBeeld(opdracht.KlantreisId, Begeleidingskijker.Leest(opdracht.KlantreisId), () => kijker.Bekijk(opdracht, client));
}
