namespace InzetOpMaat.Domain;

/// <summary>An indicator with its value in a period.</summary>
/// <param name="Waarde">Null when there is nothing to divide by, or no source.</param>
public sealed record Indicatorcijfer(Indicator Indicator, int? Teller, int? Noemer, decimal? Waarde)
{
    public static Indicatorcijfer Van(Indicator indicator, Cijfers cijfers, Beleid beleid)
    {
        var (teller, noemer) = (indicator.TelTeller?.Invoke(cijfers, beleid), indicator.TelNoemer?.Invoke(cijfers, beleid));
        return new(indicator, teller, noemer, indicator.Vorm switch
        {
            Indicatorvorm.Aantal => teller,
            Indicatorvorm.Percentage when noemer > 0 => Math.Round(100m * teller!.Value / noemer.Value, 1, MidpointRounding.AwayFromZero),
            Indicatorvorm.Gemiddelde when noemer > 0 => Math.Round((decimal)teller!.Value / noemer.Value, 1, MidpointRounding.AwayFromZero),
            _ => null,
        });
    }
}
