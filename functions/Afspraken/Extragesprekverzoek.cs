namespace InzetOpMaat.Functions;

/// <summary>That a klant gets a talk beside the rhythm.</summary>
/// <param name="Soort">Only <see cref="Afspraaksoort.Extragesprek"/>: every other appointment comes by the policy.</param>
/// <param name="Reden">Why: free text, kept apart.</param>
/// <param name="Rol">Who holds it; when absent the role of who asks.</param>
/// <param name="Wensdatum">The first local date that suits the klant.</param>
internal sealed record Extragesprekverzoek(Afspraaksoort Soort, string Reden, Rol? Rol = null, DateOnly? Wensdatum = null)
{
    /// <param name="rol">Who holds it, as it would be.</param>
    /// <param name="vandaag">The local date.</param>
    public IReadOnlyList<Invoerfout> Fouten(Rol rol, DateOnly vandaag) =>
    [
        .. Soort == Afspraaksoort.Extragesprek ? Array.Empty<Invoerfout>() : [new("/soort", "Deze afspraak komt vanzelf, volgens het beleid. Naast het ritme kan alleen een Extragesprek.")],
        .. Extragesprek.Rollen.Contains(rol) ? Array.Empty<Invoerfout>() : [new("/rol", $"Kies wie het gesprek houdt: {string.Join(", ", Extragesprek.Rollen)}.")],
        .. Wens.IsGoed(Wensdatum, vandaag) ? Array.Empty<Invoerfout>() : [new("/wensdatum", Wens.Uitleg)],
        .. string.IsNullOrWhiteSpace(Reden) ? [new Invoerfout("/reden", "Reden is verplicht.")] : Vrijetekst.Fouten(Reden, "/reden"),
    ];
}
