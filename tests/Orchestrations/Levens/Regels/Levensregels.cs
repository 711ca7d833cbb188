namespace InzetOpMaat.Orchestrations.Tests;

/// <summary>What must hold for every life, by name. A rule gives what is wrong, one line each; nothing when it holds.</summary>
internal static class Levensregels
{
    public static IReadOnlyDictionary<string, Func<Levensboek, IEnumerable<string>>> Alle { get; } = new Dictionary<string, Func<Levensboek, IEnumerable<string>>>
    {
        ["De kick-off is in zijn venster, of er staat waarom niet"] = KickOffregel.Fouten,
        ["Zoveel momenten als het beleid vraagt, niet meer en niet minder"] = Ritmeregel.Fouten,
        ["Zoveel nazorg als het beleid vraagt, niet meer en niet minder"] = Nazorgregel.Fouten,
        ["Nooit twee uitnodigingen voor een moment"] = Uitnodigingsregel.Fouten,
        ["Nooit een bericht in de stilte"] = Berichtregels.InDeStilte,
        ["Nooit meer berichten dan het budget"] = Berichtregels.BovenBudget,
        ["Na het einde hoort de klant alleen nog dat het eindigde"] = Berichtregels.NaHetEinde,
        ["Er is altijd een volgend moment of een einde"] = Loopregels.VolgendMoment,
        ["Niemand thuis zonder toestemming"] = Thuisregel.Fouten,
        ["Niets persoonlijks in de histories"] = boek => boek.Uitgelekt.Select(id => $"De historie van {id} bevat iets persoonlijks."),
        ["De regie hoort bij de groep"] = Regieregel.Fouten,
        ["Elke afspraak heeft een uitkomst, of staat open met een spoor"] = Loopregels.Afspraken,
        ["Elke taak is af, of staat open met een spoor"] = Loopregels.Taken,
        ["Geen stap mislukt"] = Loopregels.GeenStapMislukt,
        ["Een beeindigde klantreis laat niets open"] = Loopregels.NietsOpenNaEinde,
    };

    public static IReadOnlyList<string> Fouten(Levensboek boek) =>
        [.. Alle.SelectMany(regel => regel.Value(boek).Select(fout => $"{regel.Key}: {fout}"))];
}
