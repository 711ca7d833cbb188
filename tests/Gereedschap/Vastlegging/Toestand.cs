using System.Text.Encodings.Web;
using System.Text.Json;

namespace InzetOpMaat.Gereedschap;

/// <summary>
/// All rows of all tables at one moment: what is left when every orchestration instance is lost. Without what no seed
/// decides: in which order tracks that run at once changed the overview.
/// </summary>
/// <param name="Moment">UTC, on the virtual clock.</param>
/// <param name="Tabellen">By the name of the table, in the order of their keys.</param>
public sealed record Toestand(DateTimeOffset Moment, IReadOnlyDictionary<string, IReadOnlyList<Toestandrij>> Tabellen)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static async Task<Toestand> Van(Proefgemeente gemeente)
    {
        ArgumentNullException.ThrowIfNull(gemeente);
        var tabellen = new SortedDictionary<string, IReadOnlyList<Toestandrij>>(StringComparer.Ordinal);
        foreach (var tabel in Enum.GetValues<Tabel>())
        {
            var rijen = new List<Toestandrij>();
            await foreach (var partitie in gemeente.Rijen.Partities(tabel))
            {
                await foreach (var rij in gemeente.Rijen.LeesReeks(tabel, partitie, "", "\uffff"))
                {
                    if (HoortErbij(tabel, rij.Sleutel))
                    {
                        rijen.Add(new(rij.Partitie, rij.Sleutel, rij.Inhoud));
                    }
                }
            }

            tabellen[tabel.ToString()] = rijen;
        }

        return new(gemeente.Nu, tabellen);
    }

    private static bool HoortErbij(Tabel tabel, string sleutel) =>
        tabel != Tabel.Overzicht || sleutel.StartsWith("regel.", StringComparison.Ordinal);

    public static Toestand Lees(string tekst) =>
        JsonSerializer.Deserialize<Toestand>(tekst, Json) ?? throw new InvalidDataException("De toestand is leeg.");

    public string Schrijf() => JsonSerializer.Serialize(this, Json) + "\n";

    /// <summary>Puts the rows in a store that has none.</summary>
    public async Task Zet(IRijen rijen)
    {
        ArgumentNullException.ThrowIfNull(rijen);
        foreach (var (tabel, inhoud) in Tabellen)
        {
            foreach (var rij in inhoud)
            {
                await rijen.Schrijf(Enum.Parse<Tabel>(tabel), rij.Partitie, [new Rijwijziging.Voegtoe(rij.Sleutel, rij.Inhoud)]);
            }
        }
    }
}
