namespace InzetOpMaat.Functions;

/// <summary>What must hear of a unit of work once it is saved.</summary>
internal sealed class Gevolgen
{
    private readonly List<string> _sporen = [];
    private readonly List<string> _begonnen = [];
    private readonly List<(Taak Taak, DateOnly? Vorige)> _taken = [];

    /// <summary>The tracks whose bell must ring, by id.</summary>
    public IReadOnlyList<string> Sporen => _sporen;

    /// <summary>The tasks that ended, changed hands or got other dates, as they are now, with the fatale datum under which they may still be listed.</summary>
    public IReadOnlyList<(Taak Taak, DateOnly? Vorige)> Taken => _taken;

    /// <summary>The tracks whose row is new, by id: what drives them must start.</summary>
    public IReadOnlyList<string> Begonnen => _begonnen;

    public void Begin(string spoorId) => _begonnen.Add(spoorId);

    public void Voegtoe(string spoorId) => _sporen.Add(spoorId);

    public void Voegtoe(Signaalgevolg gevolg)
    {
        _sporen.AddRange(gevolg.Sporen);
        _taken.AddRange(gevolg.Taken.Select(taak => (taak, (DateOnly?)null)));
    }

    public void Voegtoe(Taak taak, DateOnly? vorige = null)
    {
        _taken.Add((taak, vorige));
        _sporen.Add(Spoorids.Taak(taak.Id));
    }
}
