using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.Azure.Functions.Worker;

namespace InzetOpMaat.Functions.Tests;

/// <summary>One route of the app as it was built.</summary>
/// <param name="Methode">In upper case.</param>
internal sealed partial record Route(string Functie, string Methode, string Sjabloon)
{
    public static IReadOnlyList<Route> Alle { get; } =
    [
        .. from type in typeof(Functieregistratie).Assembly.GetTypes()
           from methode in type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly)
           let functie = methode.GetCustomAttribute<FunctionAttribute>()
           where functie is not null
           from trigger in methode.GetParameters().Select(p => p.GetCustomAttribute<HttpTriggerAttribute>()).OfType<HttpTriggerAttribute>()
           from werkwoord in trigger.Methods!
           orderby trigger.Route, werkwoord
           select new Route(functie.Name, werkwoord.ToUpperInvariant(), trigger.Route!),
    ];

    /// <summary>An address that has the right form and leads to nothing.</summary>
    public string Voorbeeld => Plek().Replace(Sjabloon, plek => plek.Groups["naam"].Value switch
    {
        "nummer" => "1",
        "versie" => "2099-01-01",
        "afspraakId" => $"{Leeg}.ambitiegesprek.1",
        "taakId" => $"{Leeg}.screening.1",
        "rest" => "bestaat-niet",
        "ignored" => "",
        _ => Leeg,
    });

    private const string Leeg = "00000000-0000-4000-8000-000000000000";

    [GeneratedRegex(@"\{\*?(?<naam>\w+)[^}]*\}")]
    private static partial Regex Plek();
}
