namespace InzetOpMaat.Local;

/// <summary>Shows what left the building and what colleagues got to do. A double would be seen.</summary>
internal static class Overzichtverslag
{
    private const int Naambreedte = 16;

    public static void Toon(Eindstand stand, Action<string> meld)
    {
        meld("");
        meld("Uitnodigingen in agenda's, die de vervanger van Graph heeft:");
        foreach (var u in stand.Uitnodigingen)
        {
            meld($"  {Op(u.Op)}  {stand.Naam(u.Sleutel).PadRight(Naambreedte)} {u.Soort,-11} {Zonder(u.Sleutel),-20} voor {Datumtekst.Moment(u.Begin)}, door {u.Agenda}");
        }

        meld("");
        meld("E-mails, die de vervanger van Graph heeft:");
        foreach (var b in stand.Berichten)
        {
            meld($"  {Op(b.Op)}  {stand.Naam(b.Sleutel).PadRight(Naambreedte)} {Zonder(b.Sleutel),-32} \"{b.Onderwerp}\"");
        }

        meld("");
        meld("Brieven, klaar voor de drukker:");
        foreach (var brief in stand.Brieven)
        {
            meld($"  {stand.Naam(brief).PadRight(Naambreedte)} {Zonder(brief)}");
        }

        meld("");
        meld("Taken die medewerkers kregen:");
        foreach (var van in stand.Taken.GroupBy(t => t.Agenda).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            meld($"  {van.Key}");
            foreach (var taak in van.OrderBy(t => t.Uiterlijk, StringComparer.Ordinal))
            {
                meld($"    {(taak.Afgerond ? "[x]" : "[ ]")} uiterlijk {taak.Uiterlijk}  {stand.Naam(taak.TaakId ?? "").PadRight(Naambreedte)} {taak.Titel}");
            }
        }
    }

    private static string Op(DateTimeOffset moment) => $"{Lokaletijd.Datum(moment):yyyy-MM-dd} {Lokaletijd.Tijd(moment):HH\\:mm}";

    private static string Zonder(string sleutel) => sleutel.Split('.', 2)[^1];
}
