namespace InzetOpMaat.Orchestrations;

/// <summary>One change in an atomic set of changes to a partition.</summary>
public abstract record Rijwijziging(string Sleutel)
{
    /// <summary>Insert; a conflict when the row exists.</summary>
    public sealed record Voegtoe(string Sleutel, string Inhoud) : Rijwijziging(Sleutel);

    /// <summary>Replace; a conflict when the row changed since it was read.</summary>
    public sealed record Vervang(string Sleutel, string Inhoud, string Versie) : Rijwijziging(Sleutel);

    /// <summary>Insert or replace, whatever is there.</summary>
    public sealed record Zet(string Sleutel, string Inhoud) : Rijwijziging(Sleutel);

    /// <summary>Delete if it is there; a conflict only when a version is given and the row changed.</summary>
    public sealed record Verwijder(string Sleutel, string? Versie = null) : Rijwijziging(Sleutel);
}
