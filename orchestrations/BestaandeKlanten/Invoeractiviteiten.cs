using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace InzetOpMaat.Orchestrations;

/// <summary>The steps of taking over a list of existing clients.</summary>
public sealed class Invoeractiviteiten(Invoerregister register, IKlantenlijsten lijsten, Klantovername overname, IKlok klok)
{
    /// <summary>How many rows one step handles.</summary>
    public const int Portie = 100;

    // Households of a portion that are handled side by side: what the store answers well within the time of one activity.
    private const int Tegelijk = 8;

    /// <summary>One portion further, unless somebody stopped it. When nothing is left the list itself is removed.</summary>
    [Function(nameof(VoerPortieIn))]
    public async Task<Invoerstand> VoerPortieIn([ActivityTrigger] string invoerId, [DurableClient] DurableTaskClient client)
    {
        var invoer = (await register.Vereis(invoerId)).Waarde;
        if (invoer.Status != Invoerstatus.Loopt)
        {
            return new(true);
        }

        if (invoer.Verwerkt == invoer.Regels)
        {
            await lijsten.Verwijder(invoerId);
            await register.Wijzig(invoerId, nu => nu.RondAf(klok.Nu));
            return new(true);
        }

        var regels = await lijsten.Lees(invoerId);
        var beurten = Gespreksvolgorde.Beurten(regels, invoer.Verdeling);
        var portie = regels.Skip(invoer.Verwerkt).Take(Portie).ToList();
        var bekend = new List<int>();
        foreach (var groep in portie.GroupBy(regel => Invoerids.Van(invoer, regel).HuishoudenId).Chunk(Tegelijk))
        {
            var uitslagen = await Task.WhenAll(groep.Select(huishouden => Neem(invoer, huishouden, beurten, client)));
            bekend.AddRange(uitslagen.SelectMany(nummers => nummers));
        }

        var verwerkt = invoer.Verwerkt + portie.Count;
        await register.Wijzig(invoerId, nu => nu.Verwerkt < verwerkt ? nu.Met(verwerkt, bekend) : null);
        return new(false);
    }

    [Function(nameof(MeldInvoerVastgelopen))]
    public async Task<Gedaan> MeldInvoerVastgelopen([ActivityTrigger] string invoerId)
    {
        await register.Wijzig(invoerId, nu => nu.Status == Invoerstatus.Loopt ? nu with { Status = Invoerstatus.Vastgelopen } : null);
        return Gedaan.Waarde;
    }

    // One after the other within a household: they write the same row.
    private async Task<IReadOnlyList<int>> Neem(Invoer invoer, IEnumerable<Klantregel> huishouden, IReadOnlyDictionary<int, DateOnly> beurten, DurableTaskClient client)
    {
        var bekend = new List<int>();
        foreach (var regel in huishouden)
        {
            if (!await overname.Neem(invoer, regel, beurten[regel.Nummer], client))
            {
                bekend.Add(regel.Nummer);
            }
        }

        return bekend;
    }
}
