using System.Globalization;

namespace InzetOpMaat.Functions;

/// <summary>Reads a list of existing clients from CSV (RFC 4180, comma or semicolon), with every mistake in every row.</summary>
internal static class Klantenlijstlezer
{
    public const string Mediatype = "text/csv";

    private const int HoogsteAantal = 10_000;

    /// <param name="vandaag">The local date.</param>
    public static (IReadOnlyList<Klantregel> Regels, IReadOnlyList<Invoerfout> Fouten) Lees(string tekst, DateOnly vandaag)
    {
        var kop = Csvlezer.Lees(tekst, Scheiding(tekst)).FirstOrDefault()?.Cellen ?? [];
        if (kop.All(string.IsNullOrWhiteSpace))
        {
            return ([], [new("", "Het bestand is leeg. De eerste regel noemt de kolommen.")]);
        }

        if (Klantkolom.Controleer(kop) is { Count: > 0 } kopfouten)
        {
            return ([], kopfouten);
        }

        var kolommen = kop.Select(Klantkolom.Naamgenoot).ToList();
        var regels = new List<Klantregel>();
        var fouten = new List<Invoerfout>();
        foreach (var (nummer, csv) in Csvlezer.Lees(tekst, Scheiding(tekst)).Index().Select(r => (r.Index + 1, r.Item)).Skip(1))
        {
            if (csv.Goed && csv.Cellen.All(string.IsNullOrWhiteSpace))
            {
                continue;
            }

            if (regels.Count == HoogsteAantal)
            {
                return ([], [new("", $"Een bestand heeft hoogstens {HoogsteAantal} klanten. Splits het.")]);
            }

            if (!csv.Goed || csv.Cellen.Count != kop.Count)
            {
                fouten.Add(Misvormd(nummer, csv, kop.Count));
                continue;
            }

            var (regel, gevonden) = Klantregellezer.Lees(nummer, Waarden(kolommen!, csv.Cellen), vandaag);
            fouten.AddRange(gevonden);
            regels.Add(regel);
        }

        if (regels.Count == 0 && fouten.Count == 0)
        {
            fouten.Add(new("", "Het bestand heeft geen klanten."));
        }

        fouten.AddRange(Klantenlijstcontrole.Dubbelen(regels).Where(dubbel => !fouten.Any(fout => fout.Pointer == dubbel.Pointer)).ToList());
        return (regels, fouten);
    }

    private static Invoerfout Misvormd(int nummer, Csvregel csv, int kolommen) => new(
        string.Create(CultureInfo.InvariantCulture, $"/regels/{nummer}"),
        csv.Goed
            ? $"Deze regel heeft {Datumtekst.Aantal(csv.Cellen.Count, "kolom", "kolommen")}; de eerste regel noemt er {kolommen}."
            : "Een aanhalingsteken staat verkeerd: zet een waarde met een aanhalingsteken tussen aanhalingstekens en verdubbel het.");

    private static Dictionary<string, string> Waarden(IReadOnlyList<string> kolommen, IReadOnlyList<string> cellen) =>
        kolommen.Zip(cellen).Where(cel => !string.IsNullOrWhiteSpace(cel.Second)).ToDictionary(cel => cel.First, cel => cel.Second.Trim());

    // A header has no quotes or text: what is there most separates.
    private static char Scheiding(string tekst)
    {
        var kop = tekst.AsSpan(0, tekst.IndexOfAny(['\r', '\n']) is >= 0 and var einde ? einde : tekst.Length);
        return kop.Count(';') >= kop.Count(',') ? ';' : ',';
    }
}
