namespace InzetOpMaat.Domain;

/// <summary>What the timelines of one day come to: what happened, and how what there is changed.</summary>
public sealed class Dagfeiten
{
    private readonly Dictionary<Telling, int> stromen = [];
    private readonly Dictionary<Telling, int> verschil = [];

    public IReadOnlyDictionary<Telling, int> Stromen => stromen;

    /// <summary>Of what there is at the end of the day: more or fewer than the day before.</summary>
    public IReadOnlyDictionary<Telling, int> Verschil => verschil;

    public void Gebeurde(Telling telling, int aantal = 1) => stromen[telling] = stromen.GetValueOrDefault(telling) + aantal;

    public void Veranderde(Telling telling, int aantal) => verschil[telling] = verschil.GetValueOrDefault(telling) + aantal;

    public void Neem(Dagfeiten ander)
    {
        foreach (var (telling, aantal) in ander.stromen)
            Gebeurde(telling, aantal);
        foreach (var (telling, aantal) in ander.verschil)
            Veranderde(telling, aantal);
    }
}
