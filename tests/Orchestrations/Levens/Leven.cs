using System.Globalization;
using System.Text;

namespace InzetOpMaat.Orchestrations.Tests;

/// <summary>One generated life: what the people decide, and nothing of what follows from it. Days count from the melding.</summary>
internal sealed record Leven
{
    /// <summary>So many days after the municipality opens its doors.</summary>
    public int GemeldOpDag { get; init; }

    public Contactkanaal Kanaal { get; init; } = Contactkanaal.Email;

    /// <summary>In the household of the one who reported before.</summary>
    public bool IsPartner { get; init; }

    public Screeningsoordeel Oordeel { get; init; } = Screeningsoordeel.WaarschijnlijkRecht;

    public IReadOnlyList<Spoedsoort> Spoed { get; init; } = [];

    public Klantgroep Groep { get; init; }

    /// <summary>So many days a colleague lets each task lie.</summary>
    public int Traagheid { get; init; } = 1;

    /// <summary>For each round of an appointment, in the order in which they come; who has none left just comes.</summary>
    public IReadOnlyList<Gedrag> Gedrag { get; init; } = [];

    public IReadOnlyList<Beslissing> Beslissingen { get; init; } = [];

    /// <summary>So long it is followed; then the klant asks to stop.</summary>
    public int Dagen { get; init; } = 365;

    /// <summary>As a timeline, for whoever looks into a failure.</summary>
    public override string ToString()
    {
        var tekst = new StringBuilder();
        tekst.AppendLine(CultureInfo.InvariantCulture, $"dag    0: meldt zich ({Kanaal}{(IsPartner ? ", als partner" : "")}), {Oordeel}, spoed: {string.Join(", ", Spoed)}; groep {Groep}; taken na {Traagheid} dagen");
        foreach (var beslissing in Beslissingen)
        {
            tekst.AppendLine(CultureInfo.InvariantCulture, $"dag {beslissing.Dag,4}: {beslissing}");
        }

        tekst.AppendLine(CultureInfo.InvariantCulture, $"dag {Dagen,4}: wordt niet langer gevolgd");
        return tekst.AppendLine(CultureInfo.InvariantCulture, $"afspraken: {string.Join(", ", Gedrag)}").ToString();
    }
}
