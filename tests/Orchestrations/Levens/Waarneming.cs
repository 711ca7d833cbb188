namespace InzetOpMaat.Orchestrations.Tests;

/// <summary>What was seen of one journey, row by row.</summary>
internal sealed class Waarneming
{
    public Dictionary<string, Afspraak> Afspraken { get; } = [];

    public Dictionary<string, Taak> Taken { get; } = [];

    public Dictionary<string, Spoor> Sporen { get; } = [];

    public List<Toen<Klantreis>> Reisverloop { get; } = [];

    public List<Toen<Begeleiding>> Begeleidingsverloop { get; } = [];

    public List<Toen<Plaatsing>> Plaatsingsverloop { get; } = [];

    /// <summary>Takes in a row of the journey or its household; gives what it held when it is about this journey.</summary>
    public object? Neem(Gezien rij, string klantreisId)
    {
        object? wat = rij.Sleutel switch
        {
            Sleutels.Klantreis => Rijinhoud.Lees<Klantreis>(rij.Inhoud),
            Sleutels.Begeleiding => Rijinhoud.Lees<Begeleiding>(rij.Inhoud),
            _ when Is(rij, Sleutels.Afspraken) => Rijinhoud.Lees<Afspraak>(rij.Inhoud),
            _ when Is(rij, Sleutels.Taken) => Rijinhoud.Lees<Taak>(rij.Inhoud),
            _ when Is(rij, Sleutels.Sporen) => Rijinhoud.Lees<Spoor>(rij.Inhoud),
            _ when Is(rij, Sleutels.Plaatsingen) => Rijinhoud.Lees<Plaatsing>(rij.Inhoud),
            _ => null,
        };
        switch (wat)
        {
            case Klantreis reis:
                Reisverloop.Add(new(rij.Op, reis));
                break;
            case Begeleiding begeleiding:
                Begeleidingsverloop.Add(new(rij.Op, begeleiding));
                break;
            case Plaatsing plaatsing:
                Plaatsingsverloop.Add(new(rij.Op, plaatsing));
                break;
            case Afspraak afspraak when afspraak.KlantreisId == klantreisId:
                Afspraken[afspraak.Id] = afspraak;
                break;
            case Taak taak:
                return Zet(Taken, taak.Id, taak, taak.KlantreisId == klantreisId);
            case Spoor spoor:
                return Zet(Sporen, spoor.Id, spoor, spoor.KlantreisId == klantreisId);
        }

        return wat;
    }

    // What belongs to the household may go over to the partner.
    private static T? Zet<T>(Dictionary<string, T> alle, string id, T wat, bool isVanDeze)
        where T : class
    {
        if (isVanDeze)
        {
            return alle[id] = wat;
        }

        alle.Remove(id);
        return null;
    }

    private static bool Is(Gezien rij, string voorvoegsel) => rij.Sleutel.StartsWith(voorvoegsel, StringComparison.Ordinal);
}
