namespace InzetOpMaat.Orchestrations;

/// <summary>What one step changes in one partition: written together or not at all.</summary>
public sealed class Werkeenheid(string partitie)
{
    private readonly Dictionary<string, Rijwijziging> _wijzigingen = [];

    public string Partitie { get; } = partitie;

    public IReadOnlyList<Rijwijziging> Wijzigingen => [.. _wijzigingen.Values];

    /// <summary>The local day on which something happened that the reports count; null when nothing did.</summary>
    internal DateOnly? Feitdag { get; private set; }

    /// <summary>A row as this unit will leave it; null when the unit does not write it.</summary>
    public T? Nieuw<T>(string sleutel)
        where T : class => _wijzigingen.GetValueOrDefault(sleutel) switch
        {
            Rijwijziging.Voegtoe { Inhoud: var inhoud } => Rijinhoud.Lees<T>(inhoud),
            Rijwijziging.Vervang { Inhoud: var inhoud } => Rijinhoud.Lees<T>(inhoud),
            _ => null,
        };

    /// <summary>Another content for a row that this unit writes, on the same condition as before.</summary>
    public Werkeenheid Herzie<T>(string sleutel, T waarde) => Met(_wijzigingen[sleutel] switch
    {
        Rijwijziging.Voegtoe nieuw => nieuw with { Inhoud = Rijinhoud.Schrijf(waarde) },
        Rijwijziging.Vervang anders => anders with { Inhoud = Rijinhoud.Schrijf(waarde) },
        var andere => throw new InvalidOperationException($"Rij '{sleutel}' wordt {andere.GetType().Name}: daar is geen andere inhoud voor."),
    });

    /// <summary>A new row; saving fails when it exists.</summary>
    public Werkeenheid Voegtoe<T>(string sleutel, T waarde) =>
        Met(new Rijwijziging.Voegtoe(sleutel, Rijinhoud.Schrijf(waarde)));

    /// <summary>A changed row; saving fails when it was changed by another since.</summary>
    public Werkeenheid Vervang<T>(string sleutel, Gelezen<T> gelezen, T waarde) =>
        Met(new Rijwijziging.Vervang(sleutel, Rijinhoud.Schrijf(waarde), gelezen.Versie));

    /// <summary>A row that gets this content, whatever it was.</summary>
    public Werkeenheid Zet<T>(string sleutel, T waarde) =>
        Met(new Rijwijziging.Zet(sleutel, Rijinhoud.Schrijf(waarde)));

    public Werkeenheid Verwijder(string sleutel, string? versie = null) =>
        Met(new Rijwijziging.Verwijder(sleutel, versie));

    /// <summary>A line of the timeline. The same key at the same instant is the same line.</summary>
    public Werkeenheid Gebeurtenis(Gebeurtenis gebeurtenis)
    {
        Feitdag = Feitenlezer.Telt(gebeurtenis) ? Lokaletijd.Datum(gebeurtenis.Op) : Feitdag;
        return Zet(Sleutels.Gebeurtenis(gebeurtenis), gebeurtenis);
    }

    private Werkeenheid Met(Rijwijziging wijziging)
    {
        _wijzigingen[wijziging.Sleutel] = wijziging;
        return this;
    }
}
