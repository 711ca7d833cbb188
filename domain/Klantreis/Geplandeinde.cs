namespace InzetOpMaat.Domain;

/// <summary>That a klantreis is going to end by itself on a date that is known already, such as of moving away.</summary>
/// <param name="Nummer">Which plan of the klantreis, from 1: it can be replaced or withdrawn.</param>
/// <param name="Wie">Who recorded it, by medewerker id or role.</param>
public sealed record Geplandeinde(int Nummer, Eindeuitkomst Einde, string Wie)
{
    /// <summary>What is wrong with an end that is recorded, in the future or not.</summary>
    /// <param name="vandaag">The local date.</param>
    public static IReadOnlyList<Invoerfout> Controleer(Eindeuitkomst einde, Beleid beleid, DateOnly vandaag)
    {
        var controle = new Invoercontrole();
        if (einde.Datum <= vandaag)
            return controle.Fouten;
        var verste = Ritme.Na(vandaag, beleid.Einde.Vooruit, Werkkalender.Van(beleid));
        controle.Eis(einde.Reden is not Eindereden.Overlijden and not Eindereden.Afgewezen, "/datum", "Met deze reden ligt de datum niet in de toekomst.");
        controle.Eis(einde.Datum <= verste, "/datum", $"Kies een dag tot en met {Datumtekst.Datum(verste)}.");
        return controle.Fouten;
    }
}
