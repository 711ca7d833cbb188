using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Template;

namespace InzetOpMaat.Architectuur.Tests;

/// <summary>A method that the host can call.</summary>
internal sealed record Functie(string Naam, string Klasse, bool IsActiviteit);

/// <summary>What an HTTP function answers to.</summary>
internal sealed record Functieroute(string Naam, string Methode, string Sjabloon);

internal static class Functies
{
    /// <summary>The host finds a function by its name, without regard to case.</summary>
    public static IEnumerable<string> DubbeleNamen(IEnumerable<Functie> functies) =>
        from groep in functies.GroupBy(f => f.Naam, StringComparer.OrdinalIgnoreCase)
        where groep.Count() > 1
        select $"{groep.Key}: {string.Join(", ", groep.Select(f => f.Klasse))}";

    /// <summary>An analyzer of the durable SDK fails (AD0001) on an activity that is called as a class is.</summary>
    public static IEnumerable<string> NaamVanEenKlasse(IEnumerable<Functie> functies, IReadOnlySet<string> klassen) =>
        functies.Where(f => f.IsActiviteit && klassen.Contains(f.Naam)).Select(f => f.Naam);

    /// <summary>The Functions host has no precedence of routes: the first that fits answers, in the order of the functions' names.</summary>
    public static IEnumerable<string> Overschaduwd(IEnumerable<Functieroute> routes)
    {
        var opNaam = routes.OrderBy(r => r.Naam, StringComparer.OrdinalIgnoreCase).ToList();
        return
            from route in opNaam
            let eerste = opNaam.First(ander => ander.Methode == route.Methode && Past(ander.Sjabloon, Voorbeeldpad(route.Sjabloon)))
            where eerste.Naam != route.Naam
            select $"{eerste.Naam} answers {route.Methode} {route.Sjabloon} instead of {route.Naam}";
    }

    private static bool Past(string sjabloon, string pad) =>
        new TemplateMatcher(TemplateParser.Parse(sjabloon), []).TryMatch(pad, new RouteValueDictionary());

    private static string Voorbeeldpad(string sjabloon) =>
        "/" + string.Join('/', sjabloon.Split('/').Select(deel => deel.StartsWith('{') ? "iets" : deel));
}
