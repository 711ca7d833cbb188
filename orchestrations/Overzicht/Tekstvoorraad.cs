using System.Collections.Concurrent;

namespace InzetOpMaat.Orchestrations;

/// <summary>Lines that say the same share the text: of a hundred thousand journeys few wait for something of their own.</summary>
internal sealed class Tekstvoorraad
{
    private const int Meeste = 20_000;

    private readonly ConcurrentDictionary<object, object> _voorraad = new();

    public Overzichtsrij Deel(Overzichtsrij rij) => rij with
    {
        VolgendWaarom = rij.VolgendWaarom is { } waarom ? Deel(waarom) : null,
        Contactpersonen = rij.Contactpersonen is { Count: > 0 } contacten ? [.. contacten.Select(Deel)] : null,
        OpenTaken = rij.OpenTaken is { Count: > 0 } taken ? [.. taken.Select(Deel)] : null,
    };

    // What comes after the store is full is kept by the line itself.
    private T Deel<T>(T waarde)
        where T : class =>
        (T)(_voorraad.Count < Meeste ? _voorraad.GetOrAdd(waarde, waarde) : _voorraad.GetValueOrDefault(waarde, waarde));
}
