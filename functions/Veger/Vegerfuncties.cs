using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Logging;

namespace InzetOpMaat.Functions;

/// <summary>The sweep by the clock: whatever was forgotten is found.</summary>
public sealed class Vegerfuncties(
    Veger veger, Beleidsdoorvoer doorvoer, Invoerdoorvoer invoer, Dagsluiter dagsluiter, Overzichtteller teller, Meters meters, IKlok klok, ILogger<Vegerfuncties> logboek)
{
    [Function("VeegSporen")]
    public async Task VeegSporen(
        [TimerTrigger("%Vegerschema%")] TimerInfo timer,
        [DurableClient] DurableTaskClient client,
        CancellationToken annulering)
    {
        await doorvoer.Wek(client, annulering);
        await invoer.Wek(client, annulering);
        await dagsluiter.Bij(annulering);
        var resultaat = await veger.Veeg(client, annulering);
        meters.Geveegd(resultaat);
        if (meters.TelKlantreizen)
        {
            meters.Geteld(await teller.Tel(klok.Nu, annulering));
        }

        if (resultaat.Achterstallig > 0)
        {
            logboek.LogWarning(
                "Achterstallige sporen: {Achterstallig}, gebeld {Gebeld}, hersteld {Hersteld}; te laat gestart: {TeLaat}.",
                resultaat.Achterstallig, resultaat.Gebeld, resultaat.Hersteld, timer.IsPastDue);
        }
    }
}
