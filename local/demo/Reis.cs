namespace InzetOpMaat.Local;

/// <summary>The journey of one person of the demo, as it was last seen.</summary>
internal sealed class Reis(Demopersoon mens)
{
    private readonly Dictionary<string, Taakbeeld> _taken = new(StringComparer.Ordinal);

    public Demopersoon Mens { get; } = mens;

    /// <summary>Null until the melding was made.</summary>
    public Klantreisbeeld? Beeld { get; private set; }

    /// <summary>Null until the melding was made.</summary>
    public Meldingbeeld? Melding { get; set; }

    /// <summary>Something may have changed since it was last seen.</summary>
    public bool Verouderd { get; set; }

    /// <summary>Every task that was open when somebody looked.</summary>
    public IReadOnlyCollection<Taakbeeld> Taken => _taken.Values;

    public string Naam => Mens.Naam;

    /// <summary>Where it must be at the end: in its last phase, with a first appointment planned or held.</summary>
    public bool IsAangekomen =>
        Beeld?.Fase == Mens.Verwacht.Fase
        && (Mens.Verwacht.KennismakingMet is null
            || Beeld.Afspraken.Any(a => a.Soort == Afspraaksoort.Kennismaking && (a.IsOpen || a.Status == Afspraakstatus.Verschenen)));

    public void Zie(Klantreisbeeld beeld)
    {
        Beeld = beeld;
        Verouderd = false;
        foreach (var taak in beeld.OpenTaken)
        {
            _taken[taak.TaakId] = taak;
        }
    }
}
