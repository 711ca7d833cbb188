namespace InzetOpMaat.Domain;

/// <summary>When the next contact about a traject is due. Dates are local, moments UTC.</summary>
public static class Trajectplanner
{
    /// <summary>The latest date by the policy, after the begin or the last contact.</summary>
    public static AfgeleideDatum Uiterlijk(Instrument instrument, DateOnly laatst, Beleid beleid)
    {
        var termijn = beleid.Trajecten[instrument].Contact;
        return termijn.Na(laatst, Werkkalender.Van(beleid), $"{termijn.InWoorden()} na {Datumtekst.Datum(laatst)}, voor een traject {instrument}");
    }

    /// <param name="gekozen">The date that a professional chose; null is by the policy.</param>
    public static AfgeleideDatum Volgende(Instrument instrument, DateOnly laatst, DateOnly? gekozen, Beleid beleid) => gekozen is { } datum
        ? new(datum, Afleiding.Van($"gekozen bij het contact van {Datumtekst.Datum(laatst)}"))
        : Uiterlijk(instrument, laatst, beleid);

    /// <summary>When somebody must hear that the contact is due: at opening time of its date.</summary>
    public static DateTimeOffset Kijk(Traject traject, Beleid beleid) => Werkkalender.Van(beleid).Opening(traject.VolgendContact.Datum);
}
