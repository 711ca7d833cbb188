using System.Reflection;
using System.Text.Json;
using Microsoft.Azure.Functions.Worker;

namespace InzetOpMaat.Functions.Tests;

public class BevoegdhedenTests
{
    private static readonly IReadOnlyList<string> Httpfuncties =
    [
        .. from methode in typeof(Functieregistratie).Assembly.GetTypes().SelectMany(type => type.GetMethods())
           where methode.GetParameters().Any(parameter => parameter.IsDefined(typeof(HttpTriggerAttribute)))
           select methode.GetCustomAttribute<FunctionAttribute>()!.Name,
    ];

    [Fact]
    public void Every_HTTP_function_says_who_may_call_it()
    {
        Assert.NotEmpty(Httpfuncties);
        Assert.All(Httpfuncties, functie => Assert.True(Bevoegdheden.IsBekend(functie), functie));
    }

    [Fact]
    public void A_function_that_nobody_named_may_be_called_by_nobody()
    {
        Assert.Empty(Bevoegdheden.Van("Vergeten"));
        Assert.False(Bevoegdheden.IsAnoniem("Vergeten"));
    }

    [Fact]
    public void The_host_gives_instances_the_version_of_the_app()
    {
        using var host = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "host.json")));

        Assert.Equal(
            Applicatie.Versie,
            host.RootElement.GetProperty("extensions").GetProperty("durableTask").GetProperty("defaultVersion").GetString());
    }
}
