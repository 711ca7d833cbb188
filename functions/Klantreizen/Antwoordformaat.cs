using System.Text.Json;

namespace InzetOpMaat.Functions;

/// <summary>The JSON form of answers: that of rows, with every instant ending in Z.</summary>
internal static class Antwoordformaat
{
    public static JsonSerializerOptions Opties { get; } = Maak();

    private static JsonSerializerOptions Maak()
    {
        var opties = new JsonSerializerOptions(Opslagformaat.Opties);
        opties.Converters.Add(new Utctijdstip());
        opties.MakeReadOnly();
        return opties;
    }
}
