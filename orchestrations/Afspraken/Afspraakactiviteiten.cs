using Microsoft.Azure.Functions.Worker;

namespace InzetOpMaat.Orchestrations;

/// <summary>Reads where the rounds of an appointment stand.</summary>
public sealed class Afspraakactiviteiten(Afsprakenregister register)
{
    [Function(nameof(LeesRonde))]
    public async Task<HuidigeRonde> LeesRonde([ActivityTrigger] string spoorId)
    {
        var laatste = await register.Laatste(Sleutels.Partitie(spoorId), Afsprakenregister.Naam(spoorId));
        return new(laatste?.Ronde ?? 1);
    }
}
