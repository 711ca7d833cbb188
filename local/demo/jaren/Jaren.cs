namespace InzetOpMaat.Local;

/// <summary>The demo of years on a running app: the walk, the timeline of each person, the totals, and whether they are right.</summary>
internal sealed class Jaren(Demodocument document, Demoklant klant, Beleid beleid, Action<string> meld)
{
    /// <summary>Empty until it has run.</summary>
    public IReadOnlyList<Controle> Controles { get; private set; } = [];

    /// <summary>Null until it has run.</summary>
    public Jarenstand? Stand { get; private set; }

    /// <summary>True when every check holds.</summary>
    /// <exception cref="DemoException">It got stuck.</exception>
    public async Task<bool> Loop()
    {
        meld($"{document.Mensen.Count} mensen, van {Datumtekst.Datum(Lokaletijd.Datum(document.Begin))} tot {Datumtekst.Datum(Lokaletijd.Datum(document.Begin + document.Duur!.Value))}. Een ogenblik.");
        var verloop = new Jarenverloop(document, klant);
        await verloop.Doorloop();
        var stand = Stand = await Jarenstand.Lees(verloop.Levens, klant);
        foreach (var leven in stand.Levens)
        {
            Jarenverslag.Toon(leven, stand.Tijdlijnen[leven], meld);
        }

        Jarentotalen.Toon(stand, beleid, meld);
        Controles = Jarencontrole.Van(stand, beleid);
        meld("\nGecontroleerd:");
        foreach (var controle in Controles)
        {
            meld($"  {(controle.Goed ? "goed" : "FOUT")}  {controle.Wat}{(controle.Toelichting.Length > 0 ? $" ({controle.Toelichting})" : "")}");
        }

        return Controles.All(controle => controle.Goed);
    }
}
