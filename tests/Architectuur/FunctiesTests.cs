using System.Reflection;
using Microsoft.Azure.Functions.Worker;

namespace InzetOpMaat.Architectuur.Tests;

public class FunctiesTests
{
    private static readonly IReadOnlyList<Type> Typen =
        [.. new[] { "InzetOpMaat.Orchestrations", "InzetOpMaat.Functions" }.SelectMany(naam => Assembly.Load(naam).GetTypes())];

    [Fact]
    public void Function_names_are_unique() => Geen.Overtreding(Functies.DubbeleNamen(Alle()));

    [Fact]
    public void Two_functions_of_one_name_are_seen() =>
        Assert.Single(Functies.DubbeleNamen([new("PlanAfspraak", "A", true), new("planafspraak", "B", false)]));

    [Fact]
    public void An_activity_is_not_called_as_a_class() =>
        Geen.Overtreding(Functies.NaamVanEenKlasse(Alle(), Typen.Select(t => t.Name).ToHashSet()));

    [Fact]
    public void An_activity_that_is_called_as_a_class_is_seen() =>
        Assert.Equal(["PlanAfspraak"], Functies.NaamVanEenKlasse([new("PlanAfspraak", "A", true), new("B", "B", false)], new HashSet<string> { "PlanAfspraak", "B" }));

    [Fact]
    public void Every_route_reaches_its_own_function_on_the_real_host() => Geen.Overtreding(Functies.Overschaduwd(Routes()));

    [Fact]
    public void A_catch_all_that_comes_before_others_by_name_is_seen() =>
        Assert.Equal(
            ["Onbekend answers get v1/taken/{id} instead of TaakOpvragen"],
            Functies.Overschaduwd(
            [
                new("MeldingDoen", "get", "v1/meldingen"),
                new("Onbekend", "get", "v1/{*rest}"),
                new("TaakOpvragen", "get", "v1/taken/{id}"),
                new("TaakDoen", "post", "v1/taken/{id}"),
            ]));

    private static IEnumerable<Functieroute> Routes() =>
        from type in Typen
        from methode in type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly)
        let functie = methode.GetCustomAttribute<FunctionAttribute>()
        where functie is not null
        from parameter in methode.GetParameters()
        let trigger = parameter.GetCustomAttribute<HttpTriggerAttribute>()
        where trigger is not null
        from werkwoord in trigger.Methods!
        select new Functieroute(functie.Name, werkwoord, trigger.Route!);

    private static List<Functie> Alle() =>
    [
        .. from type in Typen
           from methode in type.GetMethods(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly)
           from attribuut in methode.GetCustomAttributesData()
           where attribuut.AttributeType.Name == "FunctionAttribute"
           select new Functie((string)attribuut.ConstructorArguments[0].Value!, type.Name, IsActiviteit(methode)),
    ];

    private static bool IsActiviteit(MethodInfo methode) =>
        methode.GetParameters().Any(p => p.GetCustomAttributesData().Any(a => a.AttributeType.Name == "ActivityTriggerAttribute"));
}
