namespace InzetOpMaat.Functions;

/// <summary>Records that a version of the policy is proposed, and that it is decided.</summary>
public sealed class Beleidsvastlegging(Beleidsversies versies, IKlok klok)
{
    // What fits in a row, with room for what stands beside it.
    private const int LangsteDocument = 240 * 1024;

    /// <exception cref="ProbleemException">The document has mistakes (400, all of them), or its name is taken (409).</exception>
    internal async Task<Bewaardbeleid> StelVoor(string document, string wie)
    {
        if (document.Length > LangsteDocument)
        {
            throw new ProbleemException(413, "Het document is langer dan 240 KiB.");
        }

        var beleid = Ontleed(document);
        Vereis(await DatumFouten(beleid));
        if (beleid.VastgesteldDoor is not null)
        {
            Vereis([new("/vastgesteldDoor", "Wie het vaststelt komt bij de vaststelling.")]);
        }

        var rij = new Beleidsversie
        {
            Versie = beleid.Versie,
            GeldigVanaf = beleid.GeldigVanaf,
            Document = document,
            VoorgesteldDoor = wie,
            VoorgesteldOp = klok.Nu,
        };
        if (Beleid.Document(beleid.Versie) is not null)
        {
            throw Bestaat();
        }

        try
        {
            await versies.Voegtoe(rij);
        }
        catch (RijconflictException)
        {
            throw Bestaat();
        }

        return Bewaardbeleid.Van(rij);
    }

    /// <exception cref="ProbleemException">It does not exist (404), has been decided, or its date is past or taken (409).</exception>
    internal async Task<Bewaardbeleid> StelVast(string versie, string vastgesteldDoor, string wie)
    {
        var gelezen = await Voorstel(versie);
        var bewaard = Bewaardbeleid.Van(gelezen.Waarde);
        if ((await DatumFouten(bewaard.Beleid)) is [var fout, ..])
        {
            throw ProbleemException.Strijdig(fout.Melding);
        }

        var vastgesteld = gelezen.Waarde with { VastgesteldDoor = vastgesteldDoor, VastgelegdDoor = wie, VastgesteldOp = klok.Nu };
        try
        {
            await versies.StelVast(gelezen, vastgesteld);
        }
        catch (RijconflictException)
        {
            throw ProbleemException.Strijdig("Iemand anders heeft deze versie, of een andere met dezelfde datum, net vastgesteld.");
        }

        return Bewaardbeleid.Van(vastgesteld);
    }

    /// <summary>Takes a proposal back. It stays to be seen, and its name stays taken.</summary>
    /// <exception cref="ProbleemException">It does not exist (404), or has been decided or taken back (409).</exception>
    internal async Task<Bewaardbeleid> TrekIn(string versie, string wie)
    {
        var gelezen = await Voorstel(versie);
        var ingetrokken = gelezen.Waarde with { IngetrokkenDoor = wie, IngetrokkenOp = klok.Nu };
        try
        {
            await versies.Vervang(gelezen, ingetrokken);
        }
        catch (RijconflictException)
        {
            throw ProbleemException.Strijdig("Iemand anders heeft deze versie net vastgesteld of ingetrokken.");
        }

        return Bewaardbeleid.Van(ingetrokken);
    }

    private async Task<Gelezen<Beleidsversie>> Voorstel(string versie)
    {
        var gelezen = await versies.Lees(versie)
            ?? throw (Beleid.Document(versie) is null ? Verwijzing.OnbekendeBeleidsversie() : AlVastgesteld());
        return gelezen.Waarde switch
        {
            { VastgesteldOp: not null } => throw AlVastgesteld(),
            { IngetrokkenOp: not null } => throw ProbleemException.Strijdig("Dit voorstel is ingetrokken. Stel een nieuwe versie voor."),
            _ => gelezen,
        };
    }

    private static Beleid Ontleed(string document)
    {
        try
        {
            return Beleidsdocument.Lees(document);
        }
        catch (BeleidOngeldigException fout)
        {
            throw ProbleemException.Invoer([.. fout.Fouten.Select(f => new Invoerfout(f.Pointer, f.Melding))]);
        }
    }

    // A version holds until the next one begins, so there is no gap; two on one date would be an overlap.
    private async Task<IReadOnlyList<Invoerfout>> DatumFouten(Beleid beleid)
    {
        var fouten = new List<Invoerfout>();
        if (beleid.GeldigVanaf < Lokaletijd.Datum(klok.Nu))
        {
            fouten.Add(new("/geldigVanaf", "Een versie gaat vandaag in, of later."));
        }

        if ((await versies.Vastgesteld()).FirstOrDefault(ander => ander.GeldigVanaf == beleid.GeldigVanaf) is { } bezet)
        {
            fouten.Add(new("/geldigVanaf", $"Op deze datum gaat versie {bezet.Versie} al in."));
        }

        return fouten;
    }

    private static void Vereis(IReadOnlyList<Invoerfout> fouten)
    {
        if (fouten.Count > 0)
        {
            throw ProbleemException.Invoer(fouten);
        }
    }

    private static ProbleemException Bestaat() => ProbleemException.Strijdig("Er is al een versie met deze naam. Geef haar een andere.");

    private static ProbleemException AlVastgesteld() => ProbleemException.Strijdig("Deze versie is al vastgesteld en verandert niet meer.");
}
