using System.Text.Json.Serialization;

namespace InzetOpMaat.Domain;

/// <summary>
/// The journey of one person through the policy: the row that is the truth, of which an orchestration is only the
/// driver. All instants are UTC. Holds pseudonymous ids only, never a personal value.
/// </summary>
public sealed record Klantreis
{
    /// <summary>A UUID that says nothing about the person; also the id of the orchestration instance.</summary>
    public required string Id { get; init; }

    public required string PersoonId { get; init; }

    public required string HuishoudenId { get; init; }

    /// <summary>How often the klant went to another household; null when never.</summary>
    public int? Huishoudverhuizingen { get; init; }

    public Herkomst Herkomst { get; init; }

    /// <summary>How the melding came in; null for who did not report.</summary>
    public Meldingskanaal? Kanaal { get; init; }

    /// <summary>When the klant became known here: by the melding, or taken over as an existing client.</summary>
    public required DateTimeOffset GemeldOp { get; init; }

    /// <summary>The local date of that (Europe/Amsterdam).</summary>
    public required DateOnly Meldingsdatum { get; init; }

    /// <summary>The local date of the application, from which the decision term counts; null until there is one.</summary>
    public DateOnly? Aanvraagdatum { get; init; }

    public required Fase Fase { get; init; }

    public required DateTimeOffset FaseSinds { get; init; }

    /// <summary>The local date from which the ambitiegesprek of an existing client is planned; null for who is planned at once.</summary>
    public DateOnly? GesprekVanaf { get; init; }

    public Klantgroep? Klantgroep { get; init; }

    /// <summary>The local date since which the klant is in this group; null before the klant is assigned to one.</summary>
    public DateOnly? GroepSinds { get; init; }

    /// <summary>1 in the first group; every move adds one.</summary>
    public int Verblijf { get; init; } = 1;

    /// <summary>Whether the klant is open to a visit at home; null when nobody asked.</summary>
    public Thuisbezoektoestemming? Thuisbezoek { get; init; }

    /// <summary>Who holds the uitvoeringsregie; null before the klant is assigned to a group.</summary>
    public Organisatie? Regie { get; init; }

    /// <summary>The contact person per role, by medewerker id.</summary>
    public IReadOnlyDictionary<Rol, string> Contactpersonen { get; init; } = new Dictionary<Rol, string>();

    /// <summary>How many places were recorded; null when none were, so that nobody has to look for them.</summary>
    public int? Plaatsingen { get; init; }

    /// <summary>The kind of place for which there is nazorg now; null when there is none.</summary>
    public Plaatsingssoort? Plaatsing { get; init; }

    /// <summary>The end that is known already; null when none is.</summary>
    public Geplandeinde? GeplandEinde { get; init; }

    /// <summary>How often an end was planned; null when never.</summary>
    public int? GeplandeEindes { get; init; }

    public Eindereden? Eindereden { get; init; }

    /// <summary>The local date on which the reason to end came about; not after <see cref="BeeindigdOp"/>.</summary>
    public DateOnly? Einddatum { get; init; }

    public DateTimeOffset? BeeindigdOp { get; init; }

    /// <summary>The klant died: nothing may reach the mailbox any more, not by a calendar either.</summary>
    [JsonIgnore]
    public bool IsOverleden => Eindereden == Domain.Eindereden.Overlijden;

    /// <summary>Back from nazorg into begeleiding in a group, as a new stay from today.</summary>
    /// <exception cref="InvalidOperationException">There is no nazorg to come back from.</exception>
    public Klantreis ValTerug(Klantgroep groep, Organisatie regie, DateTimeOffset nu) => Fase != Fase.Nazorg
        ? throw new InvalidOperationException("Terugval is er alleen vanuit nazorg.")
        : this with
        {
            Fase = Fase.Begeleiding,
            FaseSinds = nu,
            Klantgroep = groep,
            Regie = regie,
            GroepSinds = Lokaletijd.Datum(nu),
            Verblijf = Verblijf + 1,
            Plaatsing = null,
        };

    /// <exception cref="InvalidOperationException">It has ended already.</exception>
    public Klantreis Beeindig(Eindeuitkomst einde, DateTimeOffset nu) => Fase == Fase.Beeindigd
        ? throw new InvalidOperationException("De klantreis is al beeindigd.")
        : this with { Fase = Fase.Beeindigd, FaseSinds = nu, Eindereden = einde.Reden, Einddatum = einde.Datum, BeeindigdOp = nu, GeplandEinde = null };

    /// <summary>With this medewerker as the contact in a role.</summary>
    public Klantreis MetContact(Rol rol, string medewerkerId) =>
        this with { Contactpersonen = new Dictionary<Rol, string>(Contactpersonen) { [rol] = medewerkerId } };
}
