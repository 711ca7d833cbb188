namespace InzetOpMaat.Domain;

/// <summary>
/// The group that is proposed: what the klant chose, or Groeien for who is in the doelgroepenregister. Nobody is assigned
/// by it: another choice needs a reason. Source: beleidskader §3.1.
/// </summary>
public static class Groepsvoorstel
{
    public static Klantgroep Voor(Ambitiegesprekuitkomst uitkomst) =>
        uitkomst.Doelgroepenregister ? Klantgroep.Groeien : uitkomst.KeuzeKlant;
}
