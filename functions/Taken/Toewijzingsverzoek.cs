using System.Text.Json.Serialization;

namespace InzetOpMaat.Functions;

/// <summary>Somebody takes a task, gives it back, or hands it to another.</summary>
/// <param name="MedewerkerId">Only with <see cref="Toewijzingsactie.Overdragen"/>: who gets it.</param>
/// <param name="Reden">Free text; needed when the task is not simply taken.</param>
internal sealed record Toewijzingsverzoek(Toewijzingsactie Actie, string? MedewerkerId = null, string? Reden = null)
{
    public IReadOnlyList<Invoerfout> Fouten()
    {
        var fouten = new List<Invoerfout>(Vrijetekst.Fouten(Reden, "/reden"));
        if (Reden is null && Actie != Toewijzingsactie.Nemen)
        {
            fouten.Add(new("/reden", "Dit is verplicht."));
        }

        if (MedewerkerId is null == (Actie == Toewijzingsactie.Overdragen))
        {
            fouten.Add(new("/medewerkerId", "Een medewerker hoort bij Overdragen, en alleen daarbij."));
        }

        return fouten;
    }
}

/// <summary>The ways in which a task changes hands.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Toewijzingsactie>))]
internal enum Toewijzingsactie
{
    /// <summary>The caller takes it.</summary>
    Nemen,

    /// <summary>The caller gives it back: the least busy of the other colleagues of the role gets it.</summary>
    Teruggeven,

    Overdragen,
}
