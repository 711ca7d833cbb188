namespace InzetOpMaat.Domain;

/// <summary>What contact moments cost by the norm of the policy: no registration of hours, but the same for everybody.</summary>
public static class Normtijd
{
    /// <summary>Minutes of work for one klant. A group session is shared by as many as the policy reckons with.</summary>
    /// <param name="soort">A kind of appointment, or Contact.</param>
    public static decimal Minuten(string soort, Klantgroep? groep, Beleid beleid)
    {
        if (!Enum.TryParse<Afspraaksoort>(soort, out var afspraaksoort))
            return beleid.Rapportage.ContactMinuten;
        var minuten = (decimal)beleid.Afspraak(afspraaksoort).Duur.TotalMinutes + beleid.Rapportage.VoorbereidingMinuten;
        return minuten / (groep is { } van ? Deelnemers(afspraaksoort, beleid.Groep(van)) : 1);
    }

    private static int Deelnemers(Afspraaksoort soort, Groepsbeleid groep) => soort switch
    {
        Afspraaksoort.KickOff => groep.KickOffCapaciteit,
        Afspraaksoort.Themabijeenkomst => groep.Momenten.TryGetValue(Momentsoort.Themabijeenkomst, out var moment) ? moment.Capaciteit ?? 1 : 1,
        _ => 1,
    };
}
