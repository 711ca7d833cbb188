using System.Text.Json.Serialization;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace InzetOpMaat.Orchestrations;

/// <summary>
/// One contact at IO for a household: what a klant who came has planned with another consulent goes to that one, at the
/// same moment where that can (beleidskader §1.1).
/// </summary>
public sealed class Contactwisseling(
    Opslag opslag, Afsprakenregister register, Afspraakvervanging vervanging, Berichtplaatsen plaatsen, IKlok klok)
{
    [Function(nameof(LeesAfspraken))]
    public async Task<Contactwissel> LeesAfspraken([ActivityTrigger] string spoorId)
    {
        var klantreisId = Sleutels.Partitie(spoorId);
        var reis = (await opslag.Vereis<Klantreis>(klantreisId, Sleutels.Klantreis)).Waarde;
        if ((await opslag.Vereis<Huishouden>(reis.HuishoudenId, Sleutels.Huishouden)).Waarde.ConsulentId is not { } naar)
        {
            return new([]);
        }

        var afspraken = new List<Contactoverdracht>();
        await foreach (var afspraak in opslag.LeesReeks<Afspraak>(klantreisId, Sleutels.Afspraken))
        {
            if (Geldt(afspraak.Waarde, naar))
            {
                afspraken.Add(new(spoorId, afspraak.Waarde.Id, naar, Afspraakvervanging.Bericht(afspraak.Waarde.Id, naar)));
            }
        }

        return new(afspraken);
    }

    [Function(nameof(DraagAfspraakOver))]
    public async Task<Regeluitslag> DraagAfspraakOver([ActivityTrigger] Contactoverdracht over, [DurableClient] DurableTaskClient client)
    {
        var van = (await register.Vereis(over.AfspraakId)).Waarde.MedewerkerId;
        var status = await vervanging.Draagover(
            new(over.AfspraakId, Sleutels.Naam(over.SpoorId), van, over.Naar, "systeem", "Een huishouden heeft een contactpersoon bij IO.", null, afspraak => Geldt(afspraak, over.Naar)), client);

        // When it was moved the klant hears that by the invitation.
        await plaatsen.GeefVrij(Sleutels.Partitie(over.AfspraakId), over.Bericht);
        return new(status);
    }

    private bool Geldt(Afspraak afspraak, string naar) =>
        afspraak.IsOpen && afspraak.Begin > klok.Nu && afspraak.Rol == Rol.Consulent && afspraak.MedewerkerId != naar;
}

/// <summary>What is planned with another consulent than the one contact of the household.</summary>
public sealed record Contactwissel([property: JsonPropertyName("afspraken")] IReadOnlyList<Contactoverdracht> Afspraken);

/// <summary>One appointment that goes to the one contact.</summary>
/// <param name="Bericht">The key of the message about it.</param>
public sealed record Contactoverdracht(
    [property: JsonPropertyName("spoorId")] string SpoorId,
    [property: JsonPropertyName("afspraakId")] string AfspraakId,
    [property: JsonPropertyName("naar")] string Naar,
    [property: JsonPropertyName("bericht")] string Bericht);
