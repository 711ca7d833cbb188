using System.Text.Json.Serialization;

namespace InzetOpMaat.Domain;

/// <summary>Why a professional wants a moment at another date than the rhythm has. The list is an assumption.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Afwijkreden>))]
public enum Afwijkreden
{
    KlantVraagt,

    /// <summary>The klant needs more attention than usual.</summary>
    MeerAandachtNodig,

    /// <summary>It goes well, or the klant wants to be left in peace for a while.</summary>
    MinderAandachtNodig,

    /// <summary>The klant is ill, or cares for somebody who is.</summary>
    Ziekte,

    /// <summary>It goes better together with something else.</summary>
    Samenloop,
}

/// <summary>The reasons in Dutch words.</summary>
internal static class Afwijkredenen
{
    public static string InWoorden(this Afwijkreden reden) => reden switch
    {
        Afwijkreden.KlantVraagt => "omdat de klant daarom vroeg",
        Afwijkreden.MeerAandachtNodig => "omdat de klant nu meer aandacht nodig heeft",
        Afwijkreden.MinderAandachtNodig => "omdat de klant nu minder aandacht nodig heeft",
        Afwijkreden.Ziekte => "wegens ziekte of zorg",
        Afwijkreden.Samenloop => "omdat het samengaat met iets anders",
        _ => throw new ArgumentOutOfRangeException(nameof(reden), reden, "Onbekende reden."),
    };
}
