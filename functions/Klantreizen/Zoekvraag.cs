using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace InzetOpMaat.Functions;

/// <summary>Reads the parameters of a request and finds every mistake in them at once.</summary>
internal sealed class Zoekvraag(HttpRequest verzoek)
{
    private const int StandaardAantal = 50;
    private const int HoogsteAantal = 100;

    // Nothing is looked for outside these, and every day of them begins at an instant that there is.
    private const int EersteJaar = 1900;
    private const int LaatsteJaar = 2999;

    private readonly List<Invoerfout> _fouten = [];

    public string? Tekst(string naam)
    {
        var waarden = verzoek.Query[naam];
        if (waarden.Count > 1)
        {
            _fouten.Add(new(naam, "Deze parameter staat er meer dan een keer."));
        }
        else if (waarden is [{ Length: 0 or > 1024 }])
        {
            _fouten.Add(new(naam, "Deze parameter is leeg of te lang."));
        }
        else if (waarden is [{ } waarde])
        {
            return waarde;
        }

        return null;
    }

    /// <summary>A member of a closed set, exactly as it is written in the contract.</summary>
    public T? Keuze<T>(string naam, params T[] uit)
        where T : struct, Enum
    {
        var keuzen = uit.Length > 0 ? uit : Enum.GetValues<T>();
        if (Tekst(naam) is not { } tekst)
        {
            return null;
        }

        foreach (var keuze in keuzen.Where(keuze => keuze.ToString() == tekst))
        {
            return keuze;
        }

        _fouten.Add(new(naam, $"Deze waarde kennen wij niet. Kies uit: {string.Join(", ", keuzen)}."));
        return null;
    }

    public bool? JaNee(string naam)
    {
        switch (Tekst(naam))
        {
            case null:
                return null;
            case "true":
                return true;
            case "false":
                return false;
            default:
                _fouten.Add(new(naam, "Dit moet true of false zijn."));
                return null;
        }
    }

    /// <summary>A local date.</summary>
    public DateOnly? Datum(string naam)
    {
        if (Tekst(naam) is not { } tekst)
        {
            return null;
        }

        if (DateOnly.TryParseExact(tekst, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var datum)
            && datum.Year is >= EersteJaar and <= LaatsteJaar)
        {
            return datum;
        }

        _fouten.Add(new(naam, "Dit moet een datum zijn: jjjj-mm-dd, van deze tijd."));
        return null;
    }

    /// <summary>A local date that must be there.</summary>
    public DateOnly VereisDatum(string naam)
    {
        if (Tekst(naam) is null)
        {
            _fouten.Add(new(naam, "Dit moet een datum zijn: jjjj-mm-dd."));
            return default;
        }

        return Datum(naam) ?? default;
    }

    /// <summary>Notes a mistake that several parameters make together.</summary>
    public void Fout(string naam, string melding) => _fouten.Add(new(naam, melding));

    public int Aantal()
    {
        if (Tekst("aantal") is not { } tekst)
        {
            return StandaardAantal;
        }

        if (int.TryParse(tekst, NumberStyles.None, CultureInfo.InvariantCulture, out var aantal) && aantal is >= 1 and <= HoogsteAantal)
        {
            return aantal;
        }

        _fouten.Add(new("aantal", $"Dit moet een getal van 1 tot en met {HoogsteAantal} zijn."));
        return StandaardAantal;
    }

    /// <summary>A whole number between bounds, both included; it must be there.</summary>
    public int Getal(string naam, int minste, int meeste)
    {
        if (int.TryParse(Tekst(naam), NumberStyles.None, CultureInfo.InvariantCulture, out var getal) && getal >= minste && getal <= meeste)
        {
            return getal;
        }

        _fouten.Add(new(naam, string.Create(CultureInfo.InvariantCulture, $"Dit moet een getal van {minste} tot en met {meeste} zijn.")));
        return minste;
    }

    /// <summary>Where the page begins, when that has the form that the collection gave it.</summary>
    public string? Vervolg(Func<string, bool> isVanHier)
    {
        if (Tekst("vervolg") is not { } tekst)
        {
            return null;
        }

        if (Bladwijzer.Lees(tekst) is { } plaats && isVanHier(plaats))
        {
            return plaats;
        }

        _fouten.Add(new("vervolg", "Neem deze waarde ongewijzigd over uit _links.volgende."));
        return null;
    }

    /// <exception cref="ProbleemException">400, with all mistakes.</exception>
    public void Vereis()
    {
        if (_fouten.Count > 0)
        {
            throw ProbleemException.Invoer(_fouten);
        }
    }

    /// <summary>The address of this page, and of the next one when there is more.</summary>
    public IReadOnlyDictionary<string, Koppeling> Koppelingen(string? volgende, params (string Naam, string? Adres)[] meer)
    {
        var overig = verzoek.Query.Where(p => p.Key != "vervolg").Select(p => new KeyValuePair<string, string?>(p.Key, p.Value)).ToList();
        return Koppeling.Naar(
        [
            ("self", verzoek.Path + verzoek.QueryString.ToString()),
            ("volgende", volgende is null ? null : verzoek.Path + QueryString.Create([.. overig, new("vervolg", Bladwijzer.Maak(volgende))]).ToString()),
            .. meer,
        ]);
    }
}
