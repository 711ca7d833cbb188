namespace InzetOpMaat.Domain;

/// <summary>The kinds of appointment in Dutch words.</summary>
public static class Afspraaksoorten
{
    public static string InWoorden(this Afspraaksoort soort) => soort switch
    {
        Afspraaksoort.Ambitiegesprek => "het ambitiegesprek",
        Afspraaksoort.Uitkeringsgesprek => "het uitkeringsgesprek",
        Afspraaksoort.KickOff => "de kick-offbijeenkomst",
        Afspraaksoort.Kennismaking => "de kennismaking",
        Afspraaksoort.Voortgangsgesprek => "het voortgangsgesprek",
        Afspraaksoort.Rechtmatigheidsgesprek => "het rechtmatigheidsgesprek",
        Afspraaksoort.Themabijeenkomst => "de themabijeenkomst",
        Afspraaksoort.Nazorggesprek => "het nazorggesprek",
        Afspraaksoort.Extragesprek => "het extra gesprek",
        _ => throw new ArgumentOutOfRangeException(nameof(soort), soort, "Onbekende afspraak."),
    };
}
