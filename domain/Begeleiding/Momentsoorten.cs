namespace InzetOpMaat.Domain;

/// <summary>Which appointment belongs to which recurring moment.</summary>
public static class Momentsoorten
{
    /// <summary>Null for a moment that is a task and no appointment.</summary>
    public static Afspraaksoort? Afspraak(this Momentsoort moment) => moment switch
    {
        Momentsoort.Voortgangsgesprek => Afspraaksoort.Voortgangsgesprek,
        Momentsoort.Rechtmatigheidsonderzoek => Afspraaksoort.Rechtmatigheidsgesprek,
        Momentsoort.Themabijeenkomst => Afspraaksoort.Themabijeenkomst,
        Momentsoort.Nazorgcontact => Afspraaksoort.Nazorggesprek,
        _ => null,
    };

    /// <summary>Null for a moment that is an appointment.</summary>
    public static Taaksoort? Taak(this Momentsoort moment) => moment == Momentsoort.Contact ? Taaksoort.Contact : null;

    /// <summary>Null for an appointment that does not recur.</summary>
    public static Momentsoort? Moment(this Afspraaksoort afspraak) =>
        Enum.GetValues<Momentsoort>().Cast<Momentsoort?>().FirstOrDefault(moment => moment!.Value.Afspraak() == afspraak);
}
