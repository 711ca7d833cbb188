namespace InzetOpMaat.Orchestrations.Tests;

/// <summary>Lives in which one thing went wrong, for each of the <see cref="Levensregels"/>.</summary>
internal static class Vervalsingen
{
    public static IReadOnlyList<Levensboek> Van(string regel, Levensboek onderweg, Levensboek voorbij) => regel switch
    {
        "De kick-off is in zijn venster, of er staat waarom niet" =>
        [
            Met(onderweg, a => a.Soort == Afspraaksoort.KickOff, a => a with { Begin = a.Begin.AddDays(40), Waarom = Afleiding.Van("zomaar") }),
            onderweg with { Afspraken = [.. onderweg.Afspraken.Where(a => a.Soort != Afspraaksoort.KickOff)] },
        ],
        "Zoveel momenten als het beleid vraagt, niet meer en niet minder" =>
        [
            Elke(onderweg, maanden: 3),
            Elke(onderweg, maanden: 12),
            onderweg with { Afspraken = [.. onderweg.Afspraken, Een(onderweg) with { Nummer = 99 }] },
            onderweg with { Afspraken = [.. onderweg.Afspraken.Select(a => a.Soort == Afspraaksoort.Voortgangsgesprek ? a with { Begin = a.Begin.AddDays(50), Waarom = Afleiding.Van("zomaar") } : a)] },
            onderweg with { Nu = onderweg.Nu.AddMonths(7) },
        ],
        "Zoveel nazorg als het beleid vraagt, niet meer en niet minder" =>
        [
            Nazorg(onderweg, maanden: 1),
            Nazorg(onderweg, maanden: 6),
            onderweg with { Plaatsingsverloop = [] },
            onderweg with { Begeleidingsverloop = [.. onderweg.Begeleidingsverloop.Where(toen => toen.Wat.Moment(Momentsoort.Nazorgcontact) is { Nummer: 1, LopendDoel: null })] },
        ],
        "Nooit twee uitnodigingen voor een moment" =>
        [
            onderweg with { Verstuurd = [.. onderweg.Verstuurd, onderweg.Verstuurd.First(v => v.Soort == Berichtsoort.Uitnodiging)] },
            onderweg with { Afspraken = [.. onderweg.Afspraken, Een(onderweg) with { Nummer = 99, Begin = Een(onderweg).Begin.AddMinutes(15) }] },
            onderweg with { Afspraken = [Open(onderweg, 98, 0), Open(onderweg, 98, 3)] },
        ],
        "Nooit een bericht in de stilte" =>
        [
            Bericht(onderweg, Op(new(2026, 7, 7), 21)),
            Bericht(onderweg, Op(new(2026, 7, 7), 7)),
            Bericht(onderweg, Op(new(2026, 7, 5), 12)),
            Bericht(onderweg, Op(new(2026, 12, 25), 12)),
        ],
        "Nooit meer berichten dan het budget" =>
        [
            Enumerable.Range(0, 5).Aggregate(onderweg, (boek, n) => Bericht(boek, Op(new DateOnly(2026, 7, 6).AddDays(n), 12))),
        ],
        "Na het einde hoort de klant alleen nog dat het eindigde" =>
        [
            Bericht(voorbij, voorbij.Reis.BeeindigdOp!.Value.AddDays(1)),
            voorbij with { Reisverloop = [new(voorbij.Nu, voorbij.Reis with { Eindereden = Eindereden.Overlijden })] },
        ],
        "Er is altijd een volgend moment of een einde" =>
        [
            onderweg with { Stilgevallen = [new(onderweg.Nu, "een-spoor")] },
            onderweg with { Sporen = [.. onderweg.Sporen.Where(spoor => spoor.Id != onderweg.Reis.Id)] },
            onderweg with { Sporen = [.. onderweg.Sporen.Select(spoor => spoor with { VolgendMoment = onderweg.Nu.AddHours(-1) })] },
        ],
        "Niemand thuis zonder toestemming" => [onderweg with { Reisverloop = [.. onderweg.Reisverloop.Select(toen => toen with { Wat = toen.Wat with { Thuisbezoek = null } })] }],
        "Niets persoonlijks in de histories" => [onderweg with { Uitgelekt = [onderweg.Reis.Id] }],
        "De regie hoort bij de groep" => [onderweg with { Reisverloop = [.. onderweg.Reisverloop, new(onderweg.Nu, onderweg.Reis with { Regie = Organisatie.DWT })] }],
        "Elke afspraak heeft een uitkomst, of staat open met een spoor" => [onderweg with { Afspraken = [.. onderweg.Afspraken, Open(onderweg, 97, 0)] }],
        "Elke taak is af, of staat open met een spoor" =>
        [
            onderweg with { Taken = [.. onderweg.Taken, EenTaak(onderweg) with { Id = "zonder-spoor", Status = Taakstatus.Open }] },
            onderweg with { Taken = [.. onderweg.Taken, EenTaak(onderweg) with { AfgerondOp = null }] },
        ],
        "Geen stap mislukt" => [onderweg with { Taken = [.. onderweg.Taken, EenTaak(onderweg) with { Soort = Taaksoort.StapMislukt }] }],
        "Een beeindigde klantreis laat niets open" =>
        [
            voorbij with { Afspraken = [.. voorbij.Afspraken, Open(voorbij, 96, 0)] },
            voorbij with { Taken = [.. voorbij.Taken, EenTaak(voorbij) with { Status = Taakstatus.Open }] },
            voorbij with { Sporen = [.. voorbij.Sporen.Select(spoor => spoor with { Klaar = false })] },
            voorbij with { Ongelezen = ["post.reis|1"] },
        ],
        _ => [],
    };

    private static Afspraak Een(Levensboek boek) => boek.Afspraken.First(a => a is { Soort: Afspraaksoort.Voortgangsgesprek, Status: Afspraakstatus.Verschenen });

    private static Afspraak Open(Levensboek boek, int nummer, int dagenLater) => Een(boek) with
    {
        Id = $"los-{nummer}",
        Nummer = nummer,
        Status = Afspraakstatus.Gepland,
        Begin = boek.Nu.AddDays(5 + dagenLater),
        Einde = boek.Nu.AddDays(5 + dagenLater).AddHours(1),
    };

    private static Taak EenTaak(Levensboek boek) => boek.Taken.First(taak => taak.Status == Taakstatus.Afgerond);

    private static Levensboek Bericht(Levensboek boek, DateTimeOffset op) =>
        boek with { Verstuurd = [.. boek.Verstuurd, new(op, $"los-{op:O}", Berichtsoort.Herinnering)] };

    private static Levensboek Met(Levensboek boek, Func<Afspraak, bool> welke, Func<Afspraak, Afspraak> doe) =>
        boek with { Afspraken = [.. boek.Afspraken.Select(afspraak => welke(afspraak) ? doe(afspraak) : afspraak)] };

    private static DateTimeOffset Op(DateOnly dag, int uur) => Lokaletijd.Moment(dag, new(uur, 30));

    /// <summary>As if the policy of the group had asked for talks so often.</summary>
    private static Levensboek Elke(Levensboek boek, int maanden)
    {
        var groep = boek.Beleid.Groep(Klantgroep.Zorgen);
        var gesprek = groep.Momenten[Momentsoort.Voortgangsgesprek] with { Interval = new(maanden, Termijneenheid.Maanden) };
        var momenten = new Dictionary<Momentsoort, Momentbeleid>(groep.Momenten) { [Momentsoort.Voortgangsgesprek] = gesprek };
        return boek with
        {
            Beleid = boek.Beleid with { Klantgroepen = new Dictionary<Klantgroep, Groepsbeleid>(boek.Beleid.Klantgroepen) { [Klantgroep.Zorgen] = groep with { Momenten = momenten } } },
        };
    }

    private static Levensboek Nazorg(Levensboek boek, int maanden)
    {
        var regels = boek.Beleid.Nazorg[Plaatsingssoort.Vrijwilligerswerk] with { Interval = new(maanden, Termijneenheid.Maanden) };
        return boek with
        {
            Beleid = boek.Beleid with { Nazorg = new Dictionary<Plaatsingssoort, Nazorgbeleid>(boek.Beleid.Nazorg) { [Plaatsingssoort.Vrijwilligerswerk] = regels } },
        };
    }
}
