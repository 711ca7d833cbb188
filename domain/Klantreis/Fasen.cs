namespace InzetOpMaat.Domain;

/// <summary>From which phase a journey can go to which. Source: beleidskader §4.1.</summary>
public static class Fasen
{
    public static bool Mag(Fase van, Fase naar) => (van, naar) switch
    {
        (Fase.Beeindigd, _) => false,
        (_, Fase.Beeindigd) => true,
        (Fase.Screening, Fase.Ambitiegesprek) => true,
        (Fase.Ambitiegesprek, Fase.KickOff) => true,
        (Fase.KickOff, Fase.Begeleiding) => true,
        (Fase.Begeleiding, Fase.Nazorg) => true,

        // Terugval: the way back is always open.
        (Fase.Nazorg, Fase.Begeleiding) => true,
        _ => false,
    };
}
