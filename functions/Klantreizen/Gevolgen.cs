namespace InzetOpMaat.Functions;

/// <summary>What must hear of a unit of work once it is saved.</summary>
internal sealed class Gevolgen
{
    private readonly List<string> _sporen = [];
    private readonly List<Taak> _taken = [];

    /// <summary>The tracks whose bell must ring, by id.</summary>
    public IReadOnlyList<string> Sporen => _sporen;

    /// <summary>The tasks that ended or changed hands, as they are now.</summary>
    public IReadOnlyList<Taak> Taken => _taken;

    public void Voegtoe(string spoorId) => _sporen.Add(spoorId);

    public void Voegtoe(Signaalgevolg gevolg)
    {
        _sporen.AddRange(gevolg.Sporen);
        _taken.AddRange(gevolg.Taken);
    }

    public void Voegtoe(Taak taak)
    {
        _taken.Add(taak);
        _sporen.Add(Spoorids.Taak(taak.Id));
    }
}
