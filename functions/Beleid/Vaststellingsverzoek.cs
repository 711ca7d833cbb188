namespace InzetOpMaat.Functions;

/// <summary>A version of the policy is decided.</summary>
/// <param name="VastgesteldDoor">Who decided, such as the college with the date of its decision.</param>
internal sealed record Vaststellingsverzoek(string VastgesteldDoor)
{
    private const int Langste = 200;

    public IReadOnlyList<Invoerfout> Fouten() => string.IsNullOrWhiteSpace(VastgesteldDoor) || VastgesteldDoor.Length > Langste || VastgesteldDoor.Any(char.IsControl)
        ? [new("/vastgesteldDoor", $"Noem wie het heeft besloten, in hoogstens {Langste} tekens.")]
        : [];
}
