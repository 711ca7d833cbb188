namespace InzetOpMaat.Orchestrations;

/// <summary>A stored version with the policy that its document says.</summary>
public sealed record Bewaardbeleid(Beleidsversie Rij, Beleid Beleid)
{
    public static Bewaardbeleid Van(Beleidsversie rij) =>
        new(rij, Beleidsdocument.LeesBewaard(rij.Document) with { VastgesteldDoor = rij.VastgesteldDoor });

    public bool IsVastgesteld => Rij.VastgesteldOp is not null;
}
