namespace InzetOpMaat.Functions;

/// <summary>That a klant comes to a household.</summary>
/// <param name="VanHuishoudenId">The household in which the caller saw the klant. When nobody stays there, its benefit stops.</param>
/// <param name="Toelichting">Free text, kept apart.</param>
internal sealed record Komstverzoek(string KlantreisId, string VanHuishoudenId, Huishoudreden Reden, string? Toelichting = null)
{
    public IReadOnlyList<Invoerfout> Fouten()
    {
        var fouten = new List<Invoerfout>(Vrijetekst.Fouten(Toelichting, "/toelichting"));
        Vereis(fouten, KlantreisId, "/klantreisId", "Dit is geen klantreisId.");
        Vereis(fouten, VanHuishoudenId, "/vanHuishoudenId", "Dit is geen huishoudenId.");
        if (Reden is Huishoudreden.UitElkaar or Huishoudreden.GingApartWonen)
        {
            fouten.Add(new("/reden", "Deze reden hoort bij iemand die gaat."));
        }

        return fouten;
    }

    internal static void Vereis(List<Invoerfout> fouten, string? id, string pointer, string melding)
    {
        if (id is not null && !Verwijzing.IsKlantreis(id))
        {
            fouten.Add(new(pointer, melding));
        }
    }
}

/// <summary>That a klant leaves a household and goes on alone.</summary>
/// <param name="Toelichting">Free text, kept apart.</param>
internal sealed record Vertrekverzoek(string KlantreisId, Huishoudreden Reden, string? Toelichting = null)
{
    public IReadOnlyList<Invoerfout> Fouten()
    {
        var fouten = new List<Invoerfout>(Vrijetekst.Fouten(Toelichting, "/toelichting"));
        Komstverzoek.Vereis(fouten, KlantreisId, "/klantreisId", "Dit is geen klantreisId.");
        if (Reden is Huishoudreden.WerdPartner or Huishoudreden.GingSamenwonen)
        {
            fouten.Add(new("/reden", "Deze reden hoort bij iemand die komt."));
        }

        return fouten;
    }
}

/// <summary>That the benefit of a household is applied for anew.</summary>
/// <param name="KlantreisId">Whose klantreis it is handled with.</param>
/// <param name="Aanvraagdatum">The local date of the application.</param>
internal sealed record Uitkeringsverzoek(string KlantreisId, DateOnly Aanvraagdatum)
{
    /// <param name="vandaag">The local date.</param>
    public IReadOnlyList<Invoerfout> Fouten(DateOnly vandaag)
    {
        var fouten = new List<Invoerfout>();
        Komstverzoek.Vereis(fouten, KlantreisId, "/klantreisId", "Dit is geen klantreisId.");
        if (Aanvraagdatum > vandaag)
        {
            fouten.Add(new("/aanvraagdatum", "Aanvraagdatum ligt in de toekomst."));
        }

        return fouten;
    }
}
