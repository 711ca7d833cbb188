using System.Globalization;

namespace InzetOpMaat.Domain.Tests;

/// <summary>A small municipality, as timelines: short enough to count by hand.</summary>
internal static class Proefcijfers
{
    /// <summary>Days of one timeline, in order.</summary>
    public static IReadOnlyList<Gebeurtenis> Tijdlijn(params (string Dag, Gebeurtenissoort Soort, (string Naam, string Waarde)[] Waarden)[] regels) =>
    [
        .. regels.Select((regel, nummer) => new Gebeurtenis(
            Voorbeeld.Lokaal($"{regel.Dag} 10:00").AddMinutes(nummer),
            nummer.ToString(CultureInfo.InvariantCulture),
            regel.Soort,
            "systeem",
            "voorbeeld",
            Waarden: regel.Waarden.ToDictionary(w => w.Naam, w => w.Waarde))),
    ];

    /// <summary>Reported, talked to after six days, in a group, at the kick-off two weeks later.</summary>
    public static (string Dag, Gebeurtenissoort Soort, (string Naam, string Waarde)[] Waarden)[] Nieuw(string melding, string gesprek, string kickOff, Klantgroep groep) =>
    [
        (melding, Gebeurtenissoort.MeldingWerdGedaan, []),
        (gesprek, Gebeurtenissoort.AfspraakWerdGehouden, [(Waardenaam.Soort, nameof(Afspraaksoort.Ambitiegesprek))]),
        (gesprek, Gebeurtenissoort.KlantWerdIngedeeld, [(Waardenaam.Naar, groep.ToString())]),
        (kickOff, Gebeurtenissoort.AfspraakWerdGehouden, [(Waardenaam.Soort, nameof(Afspraaksoort.KickOff))]),
    ];

    public static IReadOnlyList<Dagstand> Dagen(string van, string tot, params IReadOnlyList<Gebeurtenis>[] tijdlijnen)
    {
        var gelezen = tijdlijnen.Select(Feitenlezer.Lees).ToList();
        var dagen = new List<Dagstand>();
        for (var dag = Voorbeeld.Dag(van); dag <= Voorbeeld.Dag(tot); dag = dag.AddDays(1))
        {
            var samen = new Dagfeiten();
            foreach (var feiten in gelezen)
            {
                if (feiten.TryGetValue(dag, out var vandaag))
                    samen.Neem(vandaag);
            }

            dagen.Add(Dagstand.Van(dag, dagen.LastOrDefault(), samen));
        }

        return dagen;
    }
}
