namespace InzetOpMaat.Local;

/// <summary>Checks what came of the years against what the policy asks and what the people may expect.</summary>
internal static class Jarencontrole
{
    public static IReadOnlyList<Controle> Van(Jarenstand stand, Beleid beleid) =>
    [
        .. stand.Levens.Select(Aangekomen),
        .. stand.Levens.Select(leven => Momenten(leven, stand, beleid)),
        .. stand.Levens.Where(leven => leven.Reis.Mens.Verwacht.Nazorggesprekken > 0).Select(Nazorg),
        .. stand.Levens.Where(leven => leven.Reis.Mens.Verwacht.Signalen > 0).Select(leven => Signalen(leven, stand)),
        .. stand.Levens.Where(leven => leven.Reis.Mens.PartnerVan is not null).Select(leven => Partners(leven, stand)),
        EenUitnodiging(stand),
        Dubbel(stand),
        BuitenDeTijden(stand, beleid),
        TeLaat(stand),
        NietsOpen(stand),
        Mislukt(stand),
    ];

    private static Controle Aangekomen(Jarenleven leven)
    {
        var (beeld, verwacht) = (leven.Reis.Beeld!, leven.Reis.Mens.Verwacht);
        return new(
            $"{leven.Naam} is waar hij of zij hoort te zijn",
            beeld.Fase == verwacht.Fase && beeld.Klantgroep == verwacht.Klantgroep && beeld.Eindereden == verwacht.Eindereden,
            $"{beeld.Fase} {beeld.Klantgroep} {beeld.Eindereden}".TrimEnd());
    }

    private static Controle Momenten(Jarenleven leven, Jarenstand stand, Beleid beleid)
    {
        var tellingen = Jarentelling.Van(leven, stand, beleid);
        return new(
            $"{leven.Naam} had zoveel momenten als het beleid vraagt",
            tellingen.Count > 0 && tellingen.All(telling => telling.Klopt),
            string.Join(", ", tellingen.Where(telling => !telling.Klopt).Select(telling => $"{telling.Soort}: {telling.Gehouden}, niet {telling.Minstens} tot {telling.Hoogstens}")));
    }

    private static Controle Nazorg(Jarenleven leven)
    {
        var (gehouden, verwacht) = (leven.Gehouden(Afspraaksoort.Nazorggesprek).Count(), leven.Reis.Mens.Verwacht.Nazorggesprekken);
        return new($"{leven.Naam} had {verwacht} nazorggesprekken", gehouden == verwacht, $"{gehouden}");
    }

    private static Controle Signalen(Jarenleven leven, Jarenstand stand)
    {
        var verwacht = leven.Reis.Mens.Verwacht.Signalen;
        var (gegeven, gewogen) = (stand.Aantal(leven, Gebeurtenissoort.HandhavingssignaalWerdGegeven), stand.Aantal(leven, Gebeurtenissoort.OmgekeerdeToetsWerdGedaan));
        return new($"Voor {leven.Naam} woog een mens {verwacht} keer wat er speelde", (gegeven, gewogen) == (verwacht, verwacht), $"{gegeven} signaal, {gewogen} toets");
    }

    private static Controle Partners(Jarenleven leven, Jarenstand stand)
    {
        var ander = stand.Levens.Single(l => l.Naam == leven.Reis.Mens.PartnerVan);
        var contacten = new[] { leven, ander }.SelectMany(l => l.Reis.Beeld!.Contactpersonen).Where(c => c.Rol == Rol.Consulent).Select(c => c.MedewerkerId).Distinct().ToList();
        return new(
            $"{ander.Naam} en {leven.Naam} zijn een huishouden met een consulent",
            leven.Reis.Melding!.HuishoudenId == ander.Reis.Melding!.HuishoudenId && contacten.Count == 1,
            string.Join(" en ", contacten));
    }

    private static Controle EenUitnodiging(Jarenstand stand)
    {
        var fout = stand.Levens
            .Where(leven => stand.AantalUitnodigingen(leven) != leven.Reis.Beeld!.Afspraken.Count)
            .Select(leven => $"{leven.Naam}: {stand.AantalUitnodigingen(leven)} voor {leven.Reis.Beeld!.Afspraken.Count} rondes").ToList();
        return new("Elke ronde van elke afspraak kreeg precies een uitnodiging", fout.Count == 0, string.Join("; ", fout));
    }

    private static Controle Dubbel(Jarenstand stand)
    {
        var dubbel = stand.Verstuurd().GroupBy(v => v.Sleutel).Where(v => v.Count() > 1).Select(v => v.Key).ToList();
        return new("Niemand kreeg iets dubbel", dubbel.Count == 0, $"{dubbel.Count} van {stand.Verstuurd().Count()} berichten");
    }

    private static Controle BuitenDeTijden(Jarenstand stand, Beleid beleid)
    {
        var stoort = stand.Verstuurd().Where(v => Berichtplanner.IsStil(v.Op, beleid)).ToList();
        return new("Niemand kreeg iets in de avond, de nacht, op zondag of een feestdag", stoort.Count == 0, $"{stoort.Count} berichten");
    }

    private static Controle TeLaat(Jarenstand stand)
    {
        var laat = stand.Levens.Sum(leven => stand.Aantal(leven, Gebeurtenissoort.TaakWerdGeescaleerd));
        return new("Geen taak was te laat", laat == 0, $"{laat}");
    }

    private static Controle NietsOpen(Jarenstand stand)
    {
        var open = stand.Levens.Where(leven => leven.Reis.Beeld is { Fase: Fase.Beeindigd } beeld && (beeld.OpenTaken.Any(t => t.KlantreisId == beeld.KlantreisId) || beeld.Afspraken.Any(a => a.IsOpen))).ToList();
        return new("Wie klaar is heeft niets meer open staan, en wie doorgaat heeft een volgend moment",
            open.Count == 0 && stand.Levens.All(leven => leven.Reis.Beeld is { Fase: Fase.Beeindigd } or { VolgendMoment: not null }),
            string.Join(", ", open.Select(leven => leven.Naam)));
    }

    private static Controle Mislukt(Jarenstand stand)
    {
        var mislukt = stand.Levens.SelectMany(leven => stand.Tijdlijnen[leven]).Count(g => g.Verwijzing?.Contains(".stapmislukt.", StringComparison.Ordinal) == true);
        return new("Geen stap mislukte", mislukt == 0, $"{mislukt}");
    }
}
