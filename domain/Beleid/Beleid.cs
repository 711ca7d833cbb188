using System.Reflection;

namespace InzetOpMaat.Domain;

/// <summary>One version of the policy: data that holds from a date. Read from a document by <see cref="Beleidsdocument"/>.</summary>
public sealed record Beleid
{
    private const string Voorvoegsel = "beleid/";

    private static readonly Lazy<IReadOnlyList<Beleid>> Versies = new(LeesMeegeleverd);

    /// <summary>The versions that come with this release, oldest first.</summary>
    public static IReadOnlyList<Beleid> Meegeleverd => Versies.Value;

    public required string Versie { get; init; }

    /// <summary>First local date on which it holds.</summary>
    public required DateOnly GeldigVanaf { get; init; }

    public required string Bron { get; init; }

    /// <summary>Who decided that it holds; null for a proposal.</summary>
    public string? VastgesteldDoor { get; init; }

    public required Kalenderbeleid Kalender { get; init; }

    public required IReadOnlyDictionary<Afspraaksoort, Afspraakbeleid> Afspraken { get; init; }

    public required IReadOnlyDictionary<Taaksoort, Taakbeleid> Taken { get; init; }

    public required IReadOnlyDictionary<Klantgroep, Groepsbeleid> Klantgroepen { get; init; }

    public required Screeningsbeleid Screening { get; init; }

    public required Uitkeringsbeleid Uitkering { get; init; }

    public required Klachtenbeleid Klachten { get; init; }

    public required Berichtenbeleid Berichten { get; init; }

    public required IReadOnlyDictionary<Plaatsingssoort, Nazorgbeleid> Nazorg { get; init; }

    public required IReadOnlyDictionary<Instrument, Trajectbeleid> Trajecten { get; init; }

    public required Eindebeleid Einde { get; init; }

    public required Bestaandeklantenbeleid BestaandeKlanten { get; init; }

    public required Rapportagebeleid Rapportage { get; init; }

    public required Aandrijvingsbeleid Aandrijving { get; init; }

    /// <summary>What the policy framework does not say and somebody chose: to be confirmed by the municipality.</summary>
    public required IReadOnlyList<Aanname> Aannames { get; init; }

    public Afspraakbeleid Afspraak(Afspraaksoort soort) => Afspraken[soort];

    public Taakbeleid Taak(Taaksoort soort) => Taken[soort];

    public Groepsbeleid Groep(Klantgroep groep) => Klantgroepen[groep];

    /// <summary>
    /// Who holds an appointment of this kind; for some kinds the klantgroep decides, for nazorg the placement, for an extra
    /// talk whoever asked for it.
    /// </summary>
    /// <exception cref="InvalidOperationException">
    /// What decides is not known yet or not here, or the klantgroep does not have this moment.
    /// </exception>
    public Rol RolVoor(Afspraaksoort soort, Klantgroep? groep, Plaatsingssoort? plaatsing = null)
    {
        if (Afspraak(soort).Rol is { } rol)
            return rol;
        if (soort == Afspraaksoort.Extragesprek)
            throw new InvalidOperationException("Bij een extra gesprek staat wie het houdt.");
        if (soort == Afspraaksoort.Nazorggesprek)
            return Nazorg[plaatsing ?? throw new InvalidOperationException($"Voor {soort} moet de klant een plek hebben.")].Rol;
        var beleid = Groep(groep ?? throw new InvalidOperationException($"Voor {soort} moet de klant in een groep zijn ingedeeld."));
        if (soort.Moment() is not { } moment)
            return beleid.Kennismaking;
        return beleid.Momenten.TryGetValue(moment, out var regels)
            ? regels.Rol
            : throw new InvalidOperationException($"Klantgroep {groep} kent geen {moment}.");
    }

    /// <summary>Who does a task of this kind; for some kinds the klantgroep decides.</summary>
    public Rol RolVoorTaak(Taaksoort soort, Klantgroep? groep) => (soort, groep) switch
    {
        (Taaksoort.Contact, { } van) when Groep(van).Momenten.TryGetValue(Momentsoort.Contact, out var moment) => moment.Rol,
        (Taaksoort.Herindeling or Taaksoort.Trajectcontact or Taaksoort.PlanVernieuwen, { } van) => Groep(van).Kennismaking,
        _ => Taak(soort).Rol,
    };

    /// <summary>The version that holds on a local date.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The date lies before the first version.</exception>
    public static Beleid Geldend(IReadOnlyList<Beleid> versies, DateOnly op) =>
        versies.Where(versie => versie.GeldigVanaf <= op).MaxBy(versie => versie.GeldigVanaf)
        ?? throw new ArgumentOutOfRangeException(nameof(op), op, "Op deze datum geldt nog geen versie van het beleid.");

    /// <summary>The document of a version that comes with this release; null when it is none.</summary>
    public static string? Document(string versie)
    {
        var onderdeel = Assembly.GetExecutingAssembly();
        if (!Meegeleverd.Any(beleid => beleid.Versie == versie) || onderdeel.GetManifestResourceStream(Voorvoegsel + versie + ".json") is not { } stroom)
            return null;
        using var lezer = new StreamReader(stroom);
        return lezer.ReadToEnd();
    }

    private static IReadOnlyList<Beleid> LeesMeegeleverd()
    {
        var onderdeel = Assembly.GetExecutingAssembly();
        return
        [
            .. onderdeel.GetManifestResourceNames()
                .Where(naam => naam.StartsWith(Voorvoegsel, StringComparison.Ordinal))
                .Select(naam =>
                {
                    using var lezer = new StreamReader(onderdeel.GetManifestResourceStream(naam)!);
                    return Beleidsdocument.Lees(lezer.ReadToEnd());
                })
                .OrderBy(beleid => beleid.GeldigVanaf),
        ];
    }
}
