using System.Security.Claims;

namespace InzetOpMaat.Functions;

/// <summary>
/// The roles that a token gives. In tokens of Entra ID (v2) a user's access token has a scope (<c>scp</c>) and an
/// app-only one has not, but names its client (<c>azp</c>); an ID token has neither and opens nothing (Entra docs
/// "Access token claims reference", "ID token claims reference").
/// </summary>
internal static class Tokenrollen
{
    public static IReadOnlyList<Rol> Van(ClaimsIdentity wie)
    {
        var namen = wie.FindAll("roles").Select(claim => claim.Value).ToHashSet(StringComparer.Ordinal);
        return [.. Enum.GetValues<Rol>().Where(rol => namen.Contains(rol.ToString()) && Telt(rol, wie))];
    }

    // A person is not a system and a system not a person, whatever role somebody gave it.
    private static bool Telt(Rol rol, ClaimsIdentity wie) => !wie.HasClaim(claim => claim.Type == "tid")
        || (wie.HasClaim(claim => claim.Type == "scp") ? rol != Rol.Systeem : wie.HasClaim(claim => claim.Type == "azp") && rol == Rol.Systeem);
}
