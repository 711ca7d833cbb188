namespace InzetOpMaat.Domain;

/// <summary>The reasons in Dutch words, with their ground in law.</summary>
internal static class Termijnredenen
{
    public static string InWoorden(this Termijnreden reden) => reden switch
    {
        Termijnreden.StukkenGevraagd => "omdat om stukken is gevraagd (Awb art. 4:15 lid 1)",
        Termijnreden.InformatieUitBuitenland => "omdat informatie uit het buitenland nodig is (Awb art. 4:15 lid 1 onder b)",
        Termijnreden.KlantStemtIn => "omdat de klant met uitstel heeft ingestemd (Awb art. 4:15 lid 2 onder a)",
        Termijnreden.DoorKlant => "omdat de vertraging bij de klant ligt (Awb art. 4:15 lid 2 onder b)",
        Termijnreden.Overmacht => "wegens overmacht (Awb art. 4:15 lid 2 onder c)",
        Termijnreden.MeerTijdNodig => "omdat meer tijd nodig is (Awb art. 4:14)",
        _ => throw new ArgumentOutOfRangeException(nameof(reden), reden, "Onbekende reden."),
    };
}
