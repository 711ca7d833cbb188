using System.Text.Json;
using System.Text.Json.Nodes;

namespace InzetOpMaat.Local;

/// <summary>What the people of a demo say and do: <c>meldingen.json</c>, or <c>jaren.json</c>. All of them are made up.</summary>
/// <param name="Begin">Where the clock stands at first.</param>
/// <param name="Gesloten">Local dates besides Saturday and Sunday on which nobody works.</param>
/// <param name="Duur">How long it goes on; null until everybody has arrived.</param>
/// <param name="Taken">How long after it got a task a colleague has done it.</param>
internal sealed record Demodocument(
    DateTimeOffset Begin,
    IReadOnlyList<DateOnly> Gesloten,
    IReadOnlyDictionary<Taaksoort, TimeSpan> Taken,
    IReadOnlyList<Demopersoon> Mensen,
    TimeSpan? Duur = null)
{
    public static Demodocument Lees(string bestand = "meldingen.json") => JsonSerializer.Deserialize<Demodocument>(
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "demo", bestand)), Demojson.Opties)!;
}

/// <summary>One person of the demo.</summary>
/// <param name="Naam">The part that he or she plays; the timeline uses it instead of a name.</param>
/// <param name="Verhaal">In one line, for whoever watches.</param>
/// <param name="GemeldNa">When the melding comes, after the begin.</param>
/// <param name="PartnerVan">The part of a partner who came before.</param>
/// <param name="Melding">The body of the request, and likewise for screening and ambitiegesprek.</param>
/// <param name="TochAanvragenNa">After the melding; null for who does not apply all the same.</param>
/// <param name="StukkenNa">After the consulent got the task to decide.</param>
internal sealed record Demopersoon(
    string Naam,
    string Verhaal,
    TimeSpan GemeldNa,
    JsonObject Melding,
    JsonObject Screening,
    Demoverwachting Verwacht,
    JsonObject? Ambitiegesprek = null,
    string? PartnerVan = null,
    TimeSpan? TochAanvragenNa = null,
    TimeSpan? StukkenNa = null,
    TimeSpan? BesluitNa = null,
    IReadOnlyList<Demogedrag>? Gedrag = null,
    IReadOnlyList<Demostap>? Stappen = null);

/// <summary>What somebody tells the app of a klant on a day, such as a move to another group.</summary>
/// <param name="Na">After the begin.</param>
/// <param name="Pad">What follows the address of the klantreis.</param>
/// <param name="Inhoud">The body; <c>"+14"</c> stands for the date so many days after.</param>
internal sealed record Demostap(TimeSpan Na, Rol Rol, string Pad, JsonObject Inhoud);

/// <summary>What a klant does with one round of an appointment, other than just coming.</summary>
/// <param name="Doet">Confirms, moves or cancels by the link in the invitation, or does not come.</param>
/// <param name="Vooraf">How long before the appointment; not for who does not come.</param>
/// <param name="Nummer">Which appointment of its kind.</param>
/// <param name="Wensdagen">With moving: how many days after the appointment suits first.</param>
internal sealed record Demogedrag(Afspraaksoort Soort, int Ronde, Afspraakstatus Doet, TimeSpan Vooraf = default, int? Wensdagen = null, int Nummer = 1);

/// <summary>Where a journey must be when the demo ends.</summary>
/// <param name="Nazorggesprekken">How many talks there were after a placement.</param>
/// <param name="Signalen">How often a person had to weigh what was the matter.</param>
/// <param name="Rondes">How many invitations an appointment took; one if it is not named.</param>
internal sealed record Demoverwachting(
    Fase Fase,
    Klantgroep? Klantgroep = null,
    Eindereden? Eindereden = null,
    Rol? KennismakingMet = null,
    int Nazorggesprekken = 0,
    int Signalen = 0,
    IReadOnlyDictionary<Afspraaksoort, int>? Rondes = null);
