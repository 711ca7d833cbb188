using System.Text.Json.Serialization;

namespace InzetOpMaat.Functions;

/// <summary>A dossier as the API shows it, with the plan of the household. Words are nowhere in it.</summary>
internal sealed record Dossierweergave(
    string KlantreisId,
    IReadOnlyDictionary<Leefgebied, Leefgebiedscore>? Leefgebieden,
    Bereidheidweergave? Bereidheid,
    Ladderstand? Ladder,
    Belastbaarheid? Belastbaarheid,
    IReadOnlyDictionary<Competentie, Competentieniveau>? Competenties,
    Planweergave? PlanVanAanpak,
    Regelingenweergave? Minimaregelingen,
    Volledigheidweergave? Volledigheid,
    IReadOnlyList<Bewegingweergave> Bewegingen,
    IReadOnlyList<Trajectweergave> Trajecten,
    IReadOnlyList<Tevredenheidsmeting> Tevredenheid,
    IReadOnlyList<Klacht> Klachten,
    [property: JsonPropertyName("_links")] IReadOnlyDictionary<string, Koppeling> Koppelingen);

/// <summary>Willing and able, with the quarter that follows from it.</summary>
internal sealed record Bereidheidweergave(bool Willen, bool Kunnen, Grondslag Grondslag, Kwadrant Kwadrant);

/// <summary>What the klant uses, as it was in the last voortgangsgesprek that went into it.</summary>
internal sealed record Regelingenweergave(DateTimeOffset Op, IReadOnlyDictionary<Minimaregeling, Regelinggebruik> Gebruik);

/// <summary>What the policy asks for and how much of it is there.</summary>
/// <param name="Procent">Whole percents.</param>
internal sealed record Volledigheidweergave(int Procent, IReadOnlyDictionary<Dossierdeel, Deelstand> Delen);

/// <summary>One movement of the klant: willing and able, or on the ladders.</summary>
internal sealed record Bewegingweergave(Dossierdeel Deel, DateTimeOffset Op, string Van, string Naar, Beweging Beweging);

/// <summary>The plan of the household, with its documents.</summary>
internal sealed record Planweergave(
    int Nummer, Plandoel Doel, DateOnly Opsteldatum, DateOnly Actualiteitsdatum, IReadOnlyList<Plandocumentweergave> Documenten);

/// <summary>One document of the plan.</summary>
internal sealed record Plandocumentweergave(
    int Nummer,
    string Mediatype,
    int Bytes,
    DateTimeOffset ToegevoegdOp,
    string ToegevoegdDoor,
    [property: JsonPropertyName("_links")] IReadOnlyDictionary<string, Koppeling> Koppelingen);

/// <summary>One traject of a klant.</summary>
internal sealed record Trajectweergave(
    int Nummer,
    Instrument Instrument,
    Aanbieder Aanbieder,
    Trajectdoel Doel,
    DateOnly Begindatum,
    DateOnly? VolgendeContactdatum,
    string? VolgendContactWaarom,
    Trajectresultaat? Resultaat,
    DateOnly? Einddatum)
{
    public static Trajectweergave Van(Traject traject) => new(
        traject.Nummer,
        traject.Instrument,
        traject.Aanbieder,
        traject.Doel,
        traject.Begindatum,
        traject.Loopt ? traject.VolgendContact.Datum : null,
        traject.Loopt ? traject.VolgendContact.Waarom.InEenZin() : null,
        traject.Resultaat,
        traject.Einddatum);
}
