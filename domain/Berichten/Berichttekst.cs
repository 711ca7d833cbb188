namespace InzetOpMaat.Domain;

/// <summary>
/// What we write to a klant: short, friendly, at language level B1, and never a threat (stress-sensitieve
/// dienstverlening, beleidskader §2.2). Moving an appointment is always offered.
/// </summary>
public static class Berichttekst
{
    public static Bericht Maak(Berichtsoort soort, Berichtgegevens gegevens) => soort switch
    {
        Berichtsoort.Uitnodiging => Afspraakbericht.Uitnodiging(Afspraak(gegevens), gegevens),
        Berichtsoort.Herinnering => Afspraakbericht.Herinnering(Afspraak(gegevens), gegevens),
        Berichtsoort.AfspraakVervalt => Afspraakbericht.Vervalt(Afspraak(gegevens), gegevens),
        Berichtsoort.AndereCollega => Afspraakbericht.AndereCollega(Afspraak(gegevens), gegevens),
        Berichtsoort.GeenRecht => Aanvraagbericht.GeenRecht(gegevens),
        Berichtsoort.StukkenGevraagd => Aanvraagbericht.StukkenGevraagd(gegevens),
        Berichtsoort.StukkenHerinnering => Aanvraagbericht.StukkenHerinnering(gegevens),
        Berichtsoort.BeslistermijnOpgeschort => Beslistermijnbericht.Opgeschort(gegevens),
        Berichtsoort.BeslistermijnHervat => Beslistermijnbericht.Hervat(gegevens),
        Berichtsoort.BeslistermijnVerlengd => Beslistermijnbericht.Verlengd(gegevens),
        Berichtsoort.Besluit => Aanvraagbericht.Besluit(gegevens),
        Berichtsoort.Groepswijziging => Begeleidingsbericht.Groepswijziging(gegevens),
        Berichtsoort.Plaatsing => Begeleidingsbericht.Plaatsing(gegevens),
        Berichtsoort.Einde => Eindebericht.Maak(gegevens),
        _ => throw new ArgumentOutOfRangeException(nameof(soort), soort, "Onbekend bericht."),
    };

    private static Afspraak Afspraak(Berichtgegevens gegevens) =>
        gegevens.Afspraak ?? throw new ArgumentException("Dit bericht gaat over een afspraak.", nameof(gegevens));
}
