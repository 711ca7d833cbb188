namespace InzetOpMaat.Domain;

/// <summary>The frame that all messages share.</summary>
internal static class Briefopbouw
{
    public static Bericht Maak(string onderwerp, Berichtgegevens gegevens, params string?[] alineas)
    {
        var slot = gegevens.Contact is { } contact
            ? $"Heeft u een vraag of maakt u zich zorgen? Neem gerust contact op met {contact}. Wij helpen u graag."
            : "Heeft u een vraag of maakt u zich zorgen? Bel ons gerust. Wij helpen u graag.";
        string[] delen = ["Beste heer of mevrouw,", .. alineas.OfType<string>(), slot, "Met vriendelijke groet,\nGemeente Deventer"];
        return new Bericht(onderwerp, string.Join("\n\n", delen) + "\n");
    }

    /// <summary>Who gets letters does not have to go on line.</summary>
    public static string Verzetten(Berichtgegevens gegevens) => (gegevens.Link, gegevens.Contactkanaal) switch
    {
        (null, _) => "Komt het niet goed uit? Dat is geen probleem. Bel ons, dan zoeken we samen een ander moment.",
        ({ } link, Contactkanaal.Brief) =>
            $"Komt het niet goed uit? Dat is geen probleem. Bel ons, of verzet de afspraak zelf op:\n{link}",
        ({ } link, _) =>
            $"Komt het niet goed uit? Dat is geen probleem. U kunt de afspraak hier bevestigen, verzetten of afzeggen:\n{link}",
    };
}
