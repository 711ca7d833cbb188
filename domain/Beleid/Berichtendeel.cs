namespace InzetOpMaat.Domain;

/// <summary>The part of a policy document about messages to a klant.</summary>
internal static class Berichtendeel
{
    public static Berichtenbeleid Lees(Beleidslezer lezer) => new()
    {
        StilteVan = lezer.Tijd("stilteVan"),
        StilteTot = lezer.Tijd("stilteTot"),
        StilleDagen = lezer.Waarde("stilleDagen", null, Waardevormen.Lijst(Waardevormen.Weekdag, eenmaal: true)) ?? [],
        StilOpFeestdagen = lezer.JaNee("stilOpFeestdagen"),
        BudgetBerichten = lezer.Geheel("budgetBerichten", "berichten", 1, 100),
        BudgetDagen = lezer.Geheel("budgetDagen", "dagen", 1, 365),
        BuitenBudget = lezer.Keuzes<Berichtsoort>("buitenBudget"),
        HerinneringWerkdagenVooraf = lezer.Per<Contactkanaal, int>("herinnering", (deel, sleutel, _) => deel.Geheel(sleutel, "werkdagen", 1, 30)),
    };
}
