using System.Text.Json.Serialization;

namespace InzetOpMaat.Functions;

/// <summary>What a medewerker reports about an appointment.</summary>
/// <param name="Wensdatum">Only with <see cref="Afspraakmelding.Verplaatst"/>: the first local date that suits the klant.</param>
internal sealed record Afspraakuitkomstverzoek(Afspraakmelding Uitkomst, DateOnly? Wensdatum = null, string? Toelichting = null)
{
    public Afspraakstatus Status => Enum.Parse<Afspraakstatus>(Uitkomst.ToString());

    /// <param name="vandaag">The local date.</param>
    public IReadOnlyList<Invoerfout> Fouten(DateOnly vandaag)
    {
        var fouten = new List<Invoerfout>(Vrijetekst.Fouten(Toelichting, "/toelichting"));
        if (Wensdatum is not null && Uitkomst != Afspraakmelding.Verplaatst)
        {
            fouten.Add(new("/wensdatum", "Een wensdatum hoort alleen bij Verplaatst."));
        }
        else if (!Wens.IsGoed(Wensdatum, vandaag))
        {
            fouten.Add(new("/wensdatum", Wens.Uitleg));
        }

        return fouten;
    }
}

/// <summary>The ways in which an appointment can end for a medewerker who reports it.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Afspraakmelding>))]
internal enum Afspraakmelding
{
    Verschenen,

    NietVerschenen,

    Afgemeld,

    Verplaatst,
}
