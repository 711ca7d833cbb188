using System.Security.Cryptography;
using System.Text;

namespace InzetOpMaat.Orchestrations;

/// <summary>
/// How many open tasks a colleague has, over sixteen rows by the task's id beside the lines that they count: a rush of
/// tasks for one colleague does not wait for one row.
/// </summary>
internal sealed record Takenteller(int Aantal)
{
    /// <summary>After every line of the index, whose keys begin with a digit.</summary>
    public const string Voorvoegsel = "aantal.";

    private const string Delen = "0123456789abcdef";

    public static string Sleutel(string taakId) => Voorvoegsel + Delen[SHA256.HashData(Encoding.UTF8.GetBytes(taakId))[0] & 15];

    public static Takenteller Lees(Rij? rij) => rij is null ? new(0) : Rijinhoud.Lees<Takenteller>(rij.Inhoud);

    /// <summary>A count of nothing has no row; one that was lost never goes below it.</summary>
    public static Rijwijziging Wijziging(string sleutel, Rij? bestaand, int aantal) => (bestaand, aantal) switch
    {
        (_, <= 0) => new Rijwijziging.Verwijder(sleutel, bestaand?.Versie),
        ({ } oud, _) => new Rijwijziging.Vervang(sleutel, Rijinhoud.Schrijf(new Takenteller(aantal)), oud.Versie),
        _ => new Rijwijziging.Voegtoe(sleutel, Rijinhoud.Schrijf(new Takenteller(aantal))),
    };
}
