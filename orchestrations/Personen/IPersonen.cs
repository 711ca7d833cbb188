namespace InzetOpMaat.Orchestrations;

/// <summary>The one way to a personal record. Every read is logged: who, what for, when (Logboek dataverwerkingen).</summary>
public interface IPersonen
{
    Task<Persoon?> Lees(string persoonId, string doel, CancellationToken annulering = default);
}
