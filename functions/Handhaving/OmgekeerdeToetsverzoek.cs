namespace InzetOpMaat.Functions;

/// <summary>What a person considered before deciding: the effect, the core values of the law, the consequences, the alternatives.</summary>
internal sealed record OmgekeerdeToetsverzoek(string Effect, string Kernwaarden, string Gevolgen, string Alternatieven, Toetsbesluit Besluit)
{
    /// <summary>What was considered, by the name under which it is noted.</summary>
    public IReadOnlyList<(string Onderdeel, string Tekst)> Overwegingen =>
        [("effect", Effect), ("kernwaarden", Kernwaarden), ("gevolgen", Gevolgen), ("alternatieven", Alternatieven)];

    public IReadOnlyList<Invoerfout> Fouten() =>
        [.. Overwegingen.SelectMany(overweging => Vrijetekst.Fouten(overweging.Tekst, $"/{overweging.Onderdeel}"))];
}
