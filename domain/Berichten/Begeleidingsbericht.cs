namespace InzetOpMaat.Domain;

/// <summary>Messages about the begeleiding itself. They name no klantgroep: others may read along.</summary>
internal static class Begeleidingsbericht
{
    public static Bericht Groepswijziging(Berichtgegevens gegevens) => Briefopbouw.Maak(
        "Uw begeleiding verandert",
        gegevens,
        "U heeft met ons besproken wat nu het beste bij u past. Daarom verandert uw begeleiding.",
        "Stond er al een afspraak die daar niet meer bij hoort? Die gaat niet door. U hoeft niets te doen.",
        "U krijgt van ons een uitnodiging voor het eerste dat komt.");

    public static Bericht Plaatsing(Berichtgegevens gegevens) => Briefopbouw.Maak(
        "Veel succes op uw nieuwe plek",
        gegevens,
        "U begint op een nieuwe plek. Wat fijn. Wij wensen u veel plezier en succes.",
        "Wij houden contact, zodat u niet alleen staat. U krijgt daarvoor van ons een uitnodiging.",
        "Stond er nog een andere afspraak? Die gaat niet door. U hoeft niets te doen.");
}
