namespace InzetOpMaat.Domain;

/// <summary>
/// What happens with what falls in an absence, as a proposal for a manager. A klant keeps the moment where that can
/// (stress-sensitief, beleidskader §2.2), and the own contact where he or she is back soon enough.
/// </summary>
public static class Afwezigheidsplanner
{
    /// <summary>A line for each appointment and task that falls in the absence, earliest first.</summary>
    /// <param name="wie">Who is absent.</param>
    public static IReadOnlyList<Voorstelregel> Voorstel(
        Afwezigheid afwezigheid, Medewerker wie, Afwezigheidsbeeld beeld, DateTimeOffset nu, Beleid beleid)
    {
        var erbij = beeld.Collegas.ToDictionary(collega => collega.Id, _ => new List<Tijdvak>());
        var afspraken = beeld.Afspraken
            .Where(afspraak => Valt(afspraak, afwezigheid, nu))
            .Select(afspraak => (afspraak.Begin, afspraak.Id, Regel: (Func<Voorstelregel>)(() => Afspraakregel(afspraak, afwezigheid, beeld, erbij, beleid))));
        var bijeenkomsten = beeld.Bijeenkomsten
            .Where(bijeenkomst => Valt(bijeenkomst, afwezigheid, nu))
            .Select(bijeenkomst => (bijeenkomst.Begin, bijeenkomst.Id, Regel: (Func<Voorstelregel>)(() => Bijeenkomstregel(bijeenkomst, beeld, erbij))));
        var momenten = afspraken.Concat(bijeenkomsten).OrderBy(m => m.Begin).ThenBy(m => m.Id, StringComparer.Ordinal).Select(m => m.Regel()).ToList();
        return [.. momenten.Concat(Taakregels(afwezigheid, wie, beeld)).Select((regel, plaats) => regel with { Nummer = plaats + 1 })];
    }

    /// <summary>An appointment that the absent medewerker holds in that time and that is still to come.</summary>
    public static bool Valt(Afspraak afspraak, Afwezigheid afwezigheid, DateTimeOffset nu) =>
        afspraak.IsOpen && afspraak.Begin > nu && afspraak.MedewerkerId == afwezigheid.MedewerkerId
        && afwezigheid.Tijdvak.Overlapt(new(afspraak.Begin, afspraak.Einde));

    /// <summary>A group session that the absent medewerker gives in that time and that is still to come.</summary>
    public static bool Valt(Bijeenkomst bijeenkomst, Afwezigheid afwezigheid, DateTimeOffset nu) =>
        bijeenkomst.Deelnemers.Count > 0 && bijeenkomst.Begin > nu && bijeenkomst.TrainerId == afwezigheid.MedewerkerId
        && afwezigheid.Tijdvak.Overlapt(new(bijeenkomst.Begin, bijeenkomst.Einde));

    /// <summary>An open task that asks for attention before the medewerker is back.</summary>
    public static bool Valt(Taak taak, Afwezigheid afwezigheid) =>
        taak.Status == Taakstatus.Open && taak.MedewerkerId == afwezigheid.MedewerkerId
        && (taak.Streefdatum.Datum <= afwezigheid.LaatsteDag || taak.Fataledatum.Datum <= afwezigheid.LaatsteDag);

    private static Voorstelregel Afspraakregel(
        Afspraak afspraak, Afwezigheid afwezigheid, Afwezigheidsbeeld beeld, Dictionary<string, List<Tijdvak>> erbij, Beleid beleid)
    {
        var dag = Lokaletijd.Datum(afspraak.Begin);
        var terug = Werkkalender.Van(beleid).VolgendeWerkdag(afwezigheid.LaatsteDag.AddDays(1));
        if (afspraak.Soort.MetEigenContact() && terug <= dag.AddDays(Speling(afspraak.Soort, beleid)))
            return Verzet(terug, $"de klant houdt de eigen contactpersoon, die er vanaf {Datumtekst.Datum(terug)} weer is");

        return NeemCollega(afspraak.Rol, new(afspraak.Begin, afspraak.Einde), afspraak.MedewerkerId, beeld, erbij) is { } collega
            ? new Voorstelregel
            {
                Nummer = 0,
                Soort = Voorstelsoort.AfspraakOverdragen,
                Verwijzing = afspraak.Id,
                Naar = collega,
                Waarom = "een collega is vrij op hetzelfde moment",
            }
            : Verzet(dag, "geen collega is vrij op dit moment");

        Voorstelregel Verzet(DateOnly nietVoor, string waarom) => new()
        {
            Nummer = 0,
            Soort = Voorstelsoort.AfspraakVerzetten,
            Verwijzing = afspraak.Id,
            NietVoor = nietVoor,
            Waarom = waarom,
        };
    }

    /// <summary>One decision for all who take part: they keep the moment and each other where that can.</summary>
    private static Voorstelregel Bijeenkomstregel(Bijeenkomst bijeenkomst, Afwezigheidsbeeld beeld, Dictionary<string, List<Tijdvak>> erbij)
    {
        var collega = NeemCollega(Rol.Trainer, new(bijeenkomst.Begin, bijeenkomst.Einde), bijeenkomst.TrainerId, beeld, erbij);
        return new()
        {
            Nummer = 0,
            Soort = collega is null ? Voorstelsoort.BijeenkomstVerzetten : Voorstelsoort.BijeenkomstOverdragen,
            Verwijzing = bijeenkomst.Verwijzing,
            Naar = collega,
            NietVoor = collega is null ? Lokaletijd.Datum(bijeenkomst.Begin) : null,
            Klanten = bijeenkomst.Deelnemers.Count,
            Waarom = collega is null ? "geen andere trainer is vrij op dit moment" : "een andere trainer is vrij op hetzelfde moment",
        };
    }

    /// <summary>The colleague of a role who is free then and gets the least from this proposal; the moment is that of the colleague from now on.</summary>
    private static string? NeemCollega(Rol rol, Tijdvak wanneer, string behalve, Afwezigheidsbeeld beeld, Dictionary<string, List<Tijdvak>> erbij)
    {
        var collega = beeld.Collegas
            .Where(ander => ander.Rol == rol && ander.Id != behalve)
            .Where(ander => !beeld.Bezet.GetValueOrDefault(ander.Id, []).Concat(erbij[ander.Id]).Any(wanneer.Overlapt))
            .OrderBy(ander => erbij[ander.Id].Count)
            .ThenBy(ander => beeld.Bezet.GetValueOrDefault(ander.Id, []).Count)
            .ThenBy(ander => ander.Id, StringComparer.Ordinal)
            .FirstOrDefault();
        if (collega is not null)
            erbij[collega.Id].Add(wanneer);
        return collega?.Id;
    }

    private static IEnumerable<Voorstelregel> Taakregels(Afwezigheid afwezigheid, Medewerker wie, Afwezigheidsbeeld beeld)
    {
        var taken = beeld.Taken.Where(taak => Valt(taak, afwezigheid)).ToList();
        var verdeling = Toewijzing.Verdeel(taken, [wie, .. beeld.Collegas.Where(collega => collega.Id != wie.Id)], beeld.OpenTaken);
        var manager = beeld.Collegas
            .Where(collega => collega.Rol == Rol.Manager && collega.Organisatie == wie.Organisatie)
            .OrderBy(collega => collega.Id, StringComparer.Ordinal)
            .FirstOrDefault();
        return taken.OrderBy(taak => taak.Fataledatum.Datum).ThenBy(taak => taak.Id, StringComparer.Ordinal).Select(taak =>
        {
            var naar = verdeling[taak.Id] ?? manager?.Id;
            return new Voorstelregel
            {
                Nummer = 0,
                Soort = naar is null ? Voorstelsoort.TaakBlijft : Voorstelsoort.TaakOverdragen,
                Verwijzing = taak.Id,
                Naar = naar,
                Waarom = verdeling[taak.Id] is not null
                    ? "een collega met dezelfde rol heeft hier de minste taken"
                    : $"niemand anders heeft de rol {taak.Rol}",
            };
        });
    }

    /// <summary>By so many days the policy lets such an appointment come later.</summary>
    private static int Speling(Afspraaksoort soort, Beleid beleid) =>
        beleid.Afspraak(soort).VensterTotDagen - beleid.Afspraak(soort).VensterVanDagen;
}
