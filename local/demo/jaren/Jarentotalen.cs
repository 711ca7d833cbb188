namespace InzetOpMaat.Local;

/// <summary>Shows the totals of the years, a line a person and one for all.</summary>
internal static class Jarentotalen
{
    private const int Naambreedte = 12;

    public static void Toon(Jarenstand stand, Beleid beleid, Action<string> meld)
    {
        meld("\nGehouden, met tussen haakjes wat het beleid vraagt:");
        foreach (var leven in stand.Levens)
        {
            var momenten = Jarentelling.Van(leven, stand, beleid).Select(telling => $"{telling.Soort} {telling.Gehouden} ({Bereik(telling)})");
            var nazorg = leven.Gehouden(Afspraaksoort.Nazorggesprek).Count();
            meld($"  {leven.Naam.PadRight(Naambreedte)} {string.Join(", ", momenten)}{(nazorg > 0 ? $", nazorggesprekken {nazorg}" : "")}");
        }

        meld("\nVerstuurd en gedaan:");
        foreach (var leven in stand.Levens)
        {
            meld($"  {leven.Naam.PadRight(Naambreedte)} {stand.AantalUitnodigingen(leven)} uitnodigingen, {stand.AantalHerinneringen(leven)} herinneringen, "
                + $"{stand.Aantal(leven, Gebeurtenissoort.TaakWerdUitgezet)} taken, {stand.Aantal(leven, Gebeurtenissoort.TaakWerdAfgerond)} afgerond, "
                + $"{stand.Aantal(leven, Gebeurtenissoort.TaakVerviel)} vervallen, {stand.Aantal(leven, Gebeurtenissoort.TaakWerdGeescaleerd)} te laat");
        }
    }

    private static string Bereik(Jarentelling telling) =>
        telling.Minstens == telling.Hoogstens ? $"{telling.Minstens}" : $"{telling.Minstens} tot {telling.Hoogstens}";
}
