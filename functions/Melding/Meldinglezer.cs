using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace InzetOpMaat.Functions;

/// <summary>Reads a melding from a request, with every mistake at once.</summary>
internal static class Meldinglezer
{
    private const string Persoon = "/persoon";

    // What of the domain's melding stands at the top of the body; the rest stands under the person.
    private static readonly string[] Bovenin = ["/kanaal", "/huishoudenId", "/aanvraagdatum"];

    /// <param name="vandaag">The local date.</param>
    /// <param name="vooraf">What is wrong with the request apart from its body.</param>
    /// <exception cref="ProbleemException">400, 413 or 415.</exception>
    public static async Task<Melding> Lees(HttpRequest verzoek, DateOnly vandaag, IReadOnlyList<Invoerfout> vooraf)
    {
        var geheel = await Lichaam.Lees<Meldingsverzoek>(verzoek, verzoek.HttpContext.RequestAborted);
        if (geheel.Waarde is not { } buiten || buiten.Persoon.ValueKind == JsonValueKind.Undefined)
        {
            return Neem([.. vooraf, .. geheel.Fouten], null);
        }

        var binnen = Lichaam.Lees<Persoonsverzoek>(Encoding.UTF8.GetBytes(buiten.Persoon.GetRawText()));
        List<Invoerfout> fouten = [.. vooraf, .. geheel.Fouten, .. binnen.Fouten.Select(OnderPersoon)];
        if (binnen.Waarde is not { } persoon)
        {
            return Neem(fouten, null);
        }

        var melding = new Melding
        {
            Kanaal = buiten.Kanaal,
            Naam = persoon.Naam,
            Geboortedatum = persoon.Geboortedatum,
            Bsn = persoon.Bsn,
            Email = persoon.Email,
            Telefoon = persoon.Telefoon,
            Adres = persoon.Adres,
            Contactkanaal = persoon.Contactkanaal,
            HuishoudenId = buiten.HuishoudenId,
            Aanvraagdatum = buiten.Aanvraagdatum,
        };
        fouten.AddRange(Meldingsvalidatie.Controleer(melding, vandaag)
            .Select(fout => Bovenin.Contains(fout.Pointer) ? fout : OnderPersoon(fout))
            .Where(nieuw => !fouten.Any(oud => Dekt(oud.Pointer, nieuw.Pointer)))
            .ToList());
        return Neem(fouten, melding);
    }

    private static Melding Neem(List<Invoerfout> fouten, Melding? melding) =>
        fouten.Count == 0 && melding is not null ? melding : throw ProbleemException.Invoer(fouten);

    private static Invoerfout OnderPersoon(Invoerfout fout) => fout with { Pointer = Persoon + fout.Pointer };

    /// <summary>What is said of a value, or of something in it, need not be said again.</summary>
    private static bool Dekt(string oud, string nieuw) => oud == nieuw || oud.StartsWith(nieuw + "/", StringComparison.Ordinal);
}
