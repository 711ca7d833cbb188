namespace InzetOpMaat.Domain;

/// <summary>What the closed values of a <see cref="Gebeurtenis"/> are called: one name, one meaning, whatever the kind of event.</summary>
public static class Waardenaam
{
    /// <summary>The part of the dossier that changed: a <see cref="Dossierdeel"/>.</summary>
    public const string Deel = "deel";

    /// <summary>What it was; absent when it was not known before.</summary>
    public const string Van = "van";

    /// <summary>What it became.</summary>
    public const string Naar = "naar";

    /// <summary>What the step on the re-integratieladder was, beside that on the participatieladder.</summary>
    public const string VanReintegratie = "vanReintegratie";

    /// <summary>What it became.</summary>
    public const string NaarReintegratie = "naarReintegratie";

    /// <summary>Whether that is forward or back: a <see cref="Domain.Beweging"/>.</summary>
    public const string Beweging = "beweging";

    /// <summary>The kind of what it is about, such as the instrument of a traject.</summary>
    public const string Soort = "soort";

    /// <summary>Who gives it: an <see cref="Domain.Aanbieder"/>.</summary>
    public const string Aanbieder = "aanbieder";

    /// <summary>How it ended.</summary>
    public const string Resultaat = "resultaat";

    /// <summary>A number: on a scale, or how many, as the kind of event says.</summary>
    public const string Score = "score";

    /// <summary>The phase in which the klantreis was.</summary>
    public const string Fase = "fase";

    /// <summary>The klantgroep in which the klant was; absent before the klant is assigned to one.</summary>
    public const string Klantgroep = "klantgroep";

    /// <summary>For when it counts: a local date, as <c>yyyy-MM-dd</c>.</summary>
    public const string Datum = "datum";

    /// <summary>Which of its kind, counted from 1.</summary>
    public const string Nummer = "nummer";
}
