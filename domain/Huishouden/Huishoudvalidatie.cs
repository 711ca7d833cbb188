namespace InzetOpMaat.Domain;

/// <summary>Why a klant cannot go to another household, as things stand; null when it can.</summary>
public static class Huishoudvalidatie
{
    /// <param name="van">In which household the caller saw the klant.</param>
    /// <param name="leden">The journeys that go on in the household to which the klant goes.</param>
    /// <param name="blijftLeeg">Nobody else is in the household that is left.</param>
    public static string? BezwaarTegenKomst(
        Klantreis reis, string van, string naar, IReadOnlyList<Klantreis> leden, bool blijftLeeg, bool heeftUitkering, bool krijgtUitkering) => reis switch
        {
            { Fase: Fase.Beeindigd } => "De klantreis is beeindigd.",
            _ when reis.HuishoudenId == naar => "De klant hoort al bij dit huishouden.",
            _ when reis.HuishoudenId != van => "De klant hoort intussen bij een ander huishouden.",
            _ when leden.Count == 0 => "In dit huishouden loopt geen klantreis meer.",
            _ when blijftLeeg && heeftUitkering && !krijgtUitkering =>
                "Dit huishouden heeft nog geen uitkering en het andere wel. Leg het andersom vast: de uitkering die er is, blijft.",
            _ => null,
        };

    /// <param name="anderen">The journeys of others that go on in the household.</param>
    public static string? BezwaarTegenVertrek(Klantreis reis, string huishoudenId, IReadOnlyList<Klantreis> anderen) => reis switch
    {
        { Fase: Fase.Beeindigd } => "De klantreis is beeindigd.",
        _ when reis.HuishoudenId != huishoudenId => "De klant hoort intussen bij een ander huishouden.",
        _ when anderen.Count == 0 => "De klant is alleen in dit huishouden.",
        _ => null,
    };
}
