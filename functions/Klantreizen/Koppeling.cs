namespace InzetOpMaat.Functions;

/// <summary>A related address, relative to the host.</summary>
internal sealed record Koppeling(string Href)
{
    public static IReadOnlyDictionary<string, Koppeling> Naar(params (string Naam, string? Adres)[] adressen) =>
        adressen.Where(a => a.Adres is not null).ToDictionary(a => a.Naam, a => new Koppeling(a.Adres!));
}
