using System.Globalization;

namespace InzetOpMaat.Domain;

/// <summary>Gathers every mistake in what was sent, so that the sender can mend all of them at once.</summary>
internal sealed class Invoercontrole
{
    private readonly List<Invoerfout> fouten = [];

    public IReadOnlyList<Invoerfout> Fouten => fouten;

    public void Eis(bool goed, string pointer, string melding)
    {
        if (!goed)
            fouten.Add(new Invoerfout(pointer, melding));
    }

    /// <summary>A text that must be there and must not be too long.</summary>
    public void Verplicht(string? tekst, int lengte, string pointer, string wat)
    {
        Eis(!string.IsNullOrWhiteSpace(tekst), pointer, $"{wat} is verplicht.");
        Lengte(tekst, lengte, pointer, wat);
    }

    public void Lengte(string? tekst, int lengte, string pointer, string wat)
    {
        Eis(tekst is null || tekst.Length <= lengte, pointer, string.Create(CultureInfo.InvariantCulture, $"{wat} mag niet langer zijn dan {lengte} tekens."));
        Eis(tekst is null || !tekst.Any(char.IsControl), pointer, $"{wat} mag geen stuurtekens bevatten.");
    }

    /// <summary>A member of a closed set, also when it came in as a bare number.</summary>
    public void Bekend<T>(T waarde, string pointer, string wat)
        where T : struct, Enum => Eis(Enum.IsDefined(waarde), pointer, $"{wat} is onbekend.");
}
