using System.Text.Json;
using Microsoft.Extensions.Configuration;

namespace InzetOpMaat.Functions;

/// <summary>
/// The organisation from a JSON file beside the app, or from the file that <c>Medewerkers__Bestand</c> names. It is
/// read once, at the start of the app.
/// </summary>
public sealed class MedewerkersUitBestand : IMedewerkers
{
    private const string Meegeleverd = "organisatie/medewerkers.json";

    private readonly IReadOnlyList<Medewerker> _allen;

    private MedewerkersUitBestand(IReadOnlyList<Medewerker> allen) => _allen = allen;

    public Task<IReadOnlyList<Medewerker>> Alle(CancellationToken annulering = default) => Task.FromResult(_allen);

    /// <exception cref="InstellingException">The file is missing or is not a list of colleagues with different ids.</exception>
    public static MedewerkersUitBestand Van(IConfiguration instellingen)
    {
        var pad = instellingen["Medewerkers:Bestand"] is { Length: > 0 } eigen ? eigen : Meegeleverd;
        try
        {
            return Lees(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, pad)));
        }
        catch (Exception fout) when (fout is IOException or UnauthorizedAccessException or JsonException)
        {
            throw new InstellingException($"Instelling Medewerkers__Bestand: '{pad}' is geen leesbaar bestand met medewerkers.", fout);
        }
    }

    /// <exception cref="JsonException">The text is not a list of colleagues with different ids.</exception>
    internal static MedewerkersUitBestand Lees(string tekst)
    {
        var allen = Opslagformaat.Lees<List<Medewerker>>(tekst);
        var compleet = allen.All(medewerker => medewerker is { Id.Length: > 0, Naam.Length: > 0, Agenda.Length: > 0 });
        return compleet && allen.Select(medewerker => medewerker.Id).Distinct(StringComparer.Ordinal).Count() == allen.Count
            ? new([.. allen.OrderBy(medewerker => medewerker.Id, StringComparer.Ordinal)])
            : throw new JsonException("Elke medewerker heeft een eigen id, een naam en een agenda.");
    }
}
