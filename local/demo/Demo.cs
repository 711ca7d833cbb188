namespace InzetOpMaat.Local;

/// <summary>The demo on a running app: the walk, what came of it, and whether that is right.</summary>
internal sealed class Demo(Demodocument document, Demoklant klant, string verbinding, Action<string> meld)
{
    /// <summary>Empty until it has run.</summary>
    public IReadOnlyList<Controle> Controles { get; private set; } = [];

    /// <summary>True when every check holds.</summary>
    /// <param name="dagen">Stop after so many days, halfway, where there is nothing to check yet; null: walk to the end.</param>
    /// <exception cref="DemoException">It got stuck.</exception>
    public async Task<bool> Loop(int? dagen = null)
    {
        meld($"\nDe mensen, vanaf {Datumtekst.Moment(document.Begin)}:");
        foreach (var mens in document.Mensen)
        {
            meld($"  {mens.Naam}: {mens.Verhaal}");
        }

        var verloop = new Demoverloop(document, klant, meld);
        if (dagen is { } aantal)
        {
            await verloop.Doorloop(document.Begin.AddDays(aantal));
            return true;
        }

        await verloop.Doorloop();
        var stand = await Eindstand.Lees(verloop.Reizen, klant, verbinding);
        Overzichtverslag.Toon(stand, meld);
        Controles = Uitkomstcontrole.Van(stand, document);
        meld("\nGecontroleerd:");
        foreach (var controle in Controles)
        {
            meld($"  {(controle.Goed ? "goed" : "FOUT")}  {controle.Wat}{(controle.Toelichting.Length > 0 ? $" ({controle.Toelichting})" : "")}");
        }

        return Controles.All(controle => controle.Goed);
    }
}
