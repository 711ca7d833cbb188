namespace InzetOpMaat.Domain;

/// <summary>The term for the decision on an application (Awb art. 4:13), as it begins.</summary>
public static class Beslistermijn
{
    public static Termijnverloop Voor(DateOnly aanvraag, Beleid beleid) => new()
    {
        Regel = beleid.Uitkering.Beslistermijn,
        Oorsprongen = new Dictionary<Termijnoorsprong, DateOnly> { [Termijnoorsprong.Aanvraag] = aanvraag },
    };
}
