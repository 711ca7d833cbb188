namespace InzetOpMaat.Domain;

/// <summary>Whether the outcome of a screening can be accepted.</summary>
public static class Screeningsvalidatie
{
    /// <summary>Every mistake; empty when the outcome is good.</summary>
    public static IReadOnlyList<Invoerfout> Controleer(Screeningsuitkomst uitkomst)
    {
        var controle = new Invoercontrole();
        controle.Bekend(uitkomst.Oordeel, "/oordeel", "Oordeel");
        var lijst = uitkomst.Checklist;
        controle.Eis(lijst is not null, "/checklist", "Checklist is verplicht.");
        if (lijst is not null)
        {
            controle.Bekend(lijst.Inkomen, "/checklist/inkomen", "Antwoord");
            controle.Bekend(lijst.Vermogen, "/checklist/vermogen", "Antwoord");
            controle.Bekend(lijst.Huishouden, "/checklist/huishouden", "Antwoord");
            controle.Bekend(lijst.Woonplaats, "/checklist/woonplaats", "Antwoord");
            controle.Bekend(lijst.EerdereUitkering, "/checklist/eerdereUitkering", "Antwoord");
        }

        Verzameling(uitkomst.Spoed, "/spoed", "Spoed", controle);
        Verzameling(uitkomst.Doorverwijzingen, "/doorverwijzingen", "Doorverwijzing", controle);
        return controle.Fouten;
    }

    private static void Verzameling<T>(IReadOnlyList<T>? waarden, string pointer, string wat, Invoercontrole controle)
        where T : struct, Enum
    {
        controle.Eis(waarden is not null, pointer, $"{wat} is verplicht, desnoods leeg.");
        for (var plaats = 0; plaats < waarden?.Count; plaats++)
            controle.Bekend(waarden[plaats], $"{pointer}/{plaats}", wat);
        controle.Eis(waarden is null || waarden.Distinct().Count() == waarden.Count, pointer, $"{wat} staat er twee keer in.");
    }
}
