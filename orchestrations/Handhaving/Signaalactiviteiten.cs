using System.Globalization;
using Microsoft.Azure.Functions.Worker;

namespace InzetOpMaat.Orchestrations;

/// <summary>Notes a signal when a klant keeps not appearing; a person does the rest.</summary>
public sealed class Signaalactiviteiten(Opslag opslag, Stappen stappen, Afsprakenregister register, IKlok klok)
{
    [Function(nameof(GeefSignaal))]
    public Task<Signaalverwijzing> GeefSignaal([ActivityTrigger] Rondeopdracht opdracht) => stappen.Zorg(
        Sleutels.Partitie(opdracht.SpoorId),
        $"{Sleutels.Naam(opdracht.SpoorId)}.{opdracht.Ronde}.signaal",
        async werk =>
        {
            var naam = Afsprakenregister.Naam(opdracht.SpoorId);
            var nummer = 1;
            await foreach (var eerder in opslag.LeesReeks<Handhavingssignaal>(werk.Partitie, Sleutels.Signalen))
            {
                nummer = eerder.Waarde.Nummer + 1;
            }

            var signaal = new Handhavingssignaal
            {
                Nummer = nummer,
                KlantreisId = werk.Partitie,
                AfspraakId = Afspraak.IdVoor(werk.Partitie, naam, opdracht.Ronde),
                KeerNietVerschenen = await register.KeerNietVerschenen(werk.Partitie, naam),
                Op = klok.Nu,
            };
            werk.Voegtoe(Sleutels.Signaal(nummer), signaal).Gebeurtenis(new(
                klok.Nu, string.Create(CultureInfo.InvariantCulture, $"signaal.{nummer}"), Gebeurtenissoort.HandhavingssignaalWerdGegeven, "systeem", $"{Datumtekst.Aantal(signaal.KeerNietVerschenen, "keer", "keer")} niet verschenen op {naam.Soort}: een mens doet de omgekeerde toets", "Het systeem beslist niet (beleidskader par. 3.2).", signaal.AfspraakId));
            return new Signaalverwijzing(nummer);
        });
}
