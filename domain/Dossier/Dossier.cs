namespace InzetOpMaat.Domain;

/// <summary>
/// What is known of one klant, in closed values; the words stand with the notes. Each part is recorded apart, and what
/// it was before is kept beside it. The plan van aanpak is that of the household.
/// </summary>
public sealed record Dossier
{
    public IReadOnlyDictionary<Leefgebied, Leefgebiedscore>? Leefgebieden { get; init; }

    public Bereidheid? Bereidheid { get; init; }

    public Ladderstand? Ladder { get; init; }

    public Belastbaarheid? Belastbaarheid { get; init; }

    public IReadOnlyDictionary<Competentie, Competentieniveau>? Competenties { get; init; }

    /// <summary>When each part was last recorded; a part that never was is absent.</summary>
    public IReadOnlyDictionary<Dossierdeel, Dossierdeelstand> Delen { get; init; } = new Dictionary<Dossierdeel, Dossierdeelstand>();

    /// <summary>How many trajecten were begun.</summary>
    public int Trajecten { get; init; }

    /// <summary>How often klanttevredenheid was asked.</summary>
    public int Metingen { get; init; }

    /// <summary>How many complaints the klant made.</summary>
    public int Klachten { get; init; }

    /// <summary>Another state of one part, as its next version.</summary>
    public Dossier Met(Dossierdeel deel, string wie, DateTimeOffset op, Func<Dossier, Dossier> wijzig) => wijzig(this) with
    {
        Delen = new Dictionary<Dossierdeel, Dossierdeelstand>(Delen) { [deel] = new(Versie(deel) + 1, op, wie) },
    };

    /// <summary>How often a part was recorded.</summary>
    public int Versie(Dossierdeel deel) => Delen.TryGetValue(deel, out var stand) ? stand.Nummer : 0;
}
