using System.Text.Json;
using Azure.Core.Serialization;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.DependencyInjection;

namespace InzetOpMaat.Functions;

/// <summary>One form of JSON for rows, orchestrations in both hosts, and HTTP, where an instant ends in Z.</summary>
internal static class Jsonregistratie
{
    public static IServiceCollection AddJson(this IServiceCollection diensten) => diensten
        .Configure<WorkerOptions>(opties => opties.Serializer = new JsonObjectSerializer(Opslagformaat.Opties))
        .Configure<JsonSerializerOptions>(Neemgeheelover)
        .Configure<Microsoft.AspNetCore.Http.Json.JsonOptions>(opties => Antwoordt(opties.SerializerOptions))
        .Configure<Microsoft.AspNetCore.Mvc.JsonOptions>(opties => Antwoordt(opties.JsonSerializerOptions));

    // Releases of the durable extension read an orchestrator's input with these, in place of the worker's serializer.
    private static void Neemgeheelover(JsonSerializerOptions opties)
    {
        opties.PropertyNameCaseInsensitive = Opslagformaat.Opties.PropertyNameCaseInsensitive;
        opties.PropertyNamingPolicy = Opslagformaat.Opties.PropertyNamingPolicy;
        opties.NumberHandling = Opslagformaat.Opties.NumberHandling;
        Neemover(opties);
    }

    private static void Antwoordt(JsonSerializerOptions opties)
    {
        Neemover(opties);
        opties.Converters.Add(new Utctijdstip());
    }

    // The options objects of ASP.NET Core exist already and begin with the same defaults for the web.
    private static void Neemover(JsonSerializerOptions opties)
    {
        opties.DefaultIgnoreCondition = Opslagformaat.Opties.DefaultIgnoreCondition;
        foreach (var omzetter in Opslagformaat.Opties.Converters)
        {
            opties.Converters.Add(omzetter);
        }
    }
}
