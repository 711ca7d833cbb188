using System.Text.Json;
using System.Text.Json.Nodes;

namespace InzetOpMaat.Orchestrations.Tests;

/// <summary>A row of an older form is read as one of today.</summary>
public class RijvormenTests
{
    private sealed record Adresrij(string Straat, string Plaats, int Bezoeken);

    private static readonly Rijvormen Drie = new Rijvormen().Met<Adresrij>(NaarStraatEnPlaats, MetBezoeken);

    [Theory]
    [InlineData("""{"vorm":1,"inhoud":{"adres":"Spui 70, Den Haag"}}""", 0)]
    [InlineData("""{"vorm":2,"inhoud":{"straat":"Spui 70","plaats":"Den Haag"},"soort":"Adresrij"}""", 0)]
    [InlineData("""{"vorm":3,"inhoud":{"straat":"Spui 70","plaats":"Den Haag","bezoeken":4},"soort":"Adresrij"}""", 4)]
    public void Rij_van_elke_eerdere_vorm_wordt_gelezen(string rij, int bezoeken) =>
        Assert.Equal(new Adresrij("Spui 70", "Den Haag", bezoeken), Rijinhoud.Lees<Adresrij>(rij, Drie));

    [Fact]
    public void Rij_wordt_in_de_vorm_van_vandaag_geschreven()
    {
        var rij = JsonNode.Parse(Rijinhoud.Schrijf(new Adresrij("Spui 70", "Den Haag", 4), Drie))!;

        Assert.Equal((3, "Adresrij"), (rij["vorm"]!.GetValue<int>(), rij["soort"]!.GetValue<string>()));
        Assert.Equal(new Adresrij("Spui 70", "Den Haag", 4), Rijinhoud.Lees<Adresrij>(rij.ToJsonString(), Drie));
    }

    [Fact]
    public void Rij_van_een_nieuwere_vorm_wordt_geweigerd()
    {
        var rij = Rijinhoud.Schrijf(new Adresrij("Spui 70", "Den Haag", 4), Drie);

        var geweigerd = Assert.Throws<JsonException>(() => Rijinhoud.Lees<Adresrij>(rij));
        Assert.Contains("Adresrij van vorm 3", geweigerd.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Rij_van_een_andere_soort_wordt_geweigerd()
    {
        var geweigerd = Assert.Throws<JsonException>(() => Rijinhoud.Lees<Gedaan>(Rijinhoud.Schrijf(new Adresrij("Spui 70", "Den Haag", 4))));
        Assert.Contains("soort Adresrij", geweigerd.Message, StringComparison.Ordinal);
    }

    private static JsonObject NaarStraatEnPlaats(JsonObject rij)
    {
        var delen = rij["adres"]!.GetValue<string>().Split(", ");
        return new() { ["straat"] = delen[0], ["plaats"] = delen[1] };
    }

    private static JsonObject MetBezoeken(JsonObject rij)
    {
        rij["bezoeken"] = 0;
        return rij;
    }
}
