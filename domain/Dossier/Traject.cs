using System.Text.Json.Serialization;

namespace InzetOpMaat.Domain;

/// <summary>What a klant does to come further, with an aanbieder and a goal. Dates are local (Europe/Amsterdam).</summary>
public sealed record Traject
{
    /// <summary>1 for the first traject of the klantreis.</summary>
    public required int Nummer { get; init; }

    public required Instrument Instrument { get; init; }

    public required Aanbieder Aanbieder { get; init; }

    public required Trajectdoel Doel { get; init; }

    public required DateOnly Begindatum { get; init; }

    /// <summary>Which contact comes next, counted from 1.</summary>
    public int Contact { get; init; } = 1;

    /// <summary>When that contact is due at the latest; somebody hears of it then.</summary>
    public required AfgeleideDatum VolgendContact { get; init; }

    /// <summary>Null while it goes on.</summary>
    public Trajectresultaat? Resultaat { get; init; }

    public DateOnly? Einddatum { get; init; }

    [JsonIgnore]
    public bool Loopt => Resultaat is null;

    /// <exception cref="InvalidOperationException">It has ended.</exception>
    public Traject MetContact(AfgeleideDatum volgende) => Loopt
        ? this with { Contact = Contact + 1, VolgendContact = volgende }
        : throw new InvalidOperationException("Het traject is afgerond.");

    /// <exception cref="InvalidOperationException">It has ended already.</exception>
    public Traject Afgerond(Trajectresultaat resultaat, DateOnly op) => Loopt
        ? this with { Resultaat = resultaat, Einddatum = op }
        : throw new InvalidOperationException("Het traject is al afgerond.");
}
