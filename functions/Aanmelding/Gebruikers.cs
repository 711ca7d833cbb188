using Microsoft.AspNetCore.Http;

namespace InzetOpMaat.Functions;

/// <summary>Who is behind the work at hand.</summary>
public static class Gebruikers
{
    private static readonly AsyncLocal<Gebruiker?> VanDezeStroom = new();

    /// <summary>The caller, wherever the call has come; null in an activity, a timer, or for a klant with a link.</summary>
    public static Gebruiker? Huidige => VanDezeStroom.Value;

    /// <exception cref="InvalidOperationException">The function is anonymous: nobody signed in.</exception>
    public static Gebruiker Gebruiker(this HttpContext http) =>
        http.Features.Get<Gebruiker>() ?? throw new InvalidOperationException("Deze functie kent geen aangemelde gebruiker.");

    internal static void Zet(HttpContext http, Gebruiker gebruiker)
    {
        http.Features.Set(gebruiker);
        VanDezeStroom.Value = gebruiker;
    }
}
