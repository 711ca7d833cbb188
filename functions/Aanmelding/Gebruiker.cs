namespace InzetOpMaat.Functions;

/// <summary>Who calls, as a token of the issuer says.</summary>
/// <param name="Rol">The role by which this call is allowed: the first of the caller's roles that may do it.</param>
/// <param name="MedewerkerId">The id of a medewerker or of a calling system; names no person.</param>
public sealed record Gebruiker(Rol Rol, string MedewerkerId)
{
    /// <summary>All roles of the caller.</summary>
    public IReadOnlyList<Rol> Rollen { get; init; } = [Rol];

    public bool Equals(Gebruiker? other) => other is not null && (Rol, MedewerkerId) == (other.Rol, other.MedewerkerId) && Rollen.SequenceEqual(other.Rollen);

    public override int GetHashCode() => HashCode.Combine(Rol, MedewerkerId);
}
