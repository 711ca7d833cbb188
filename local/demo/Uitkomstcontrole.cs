namespace InzetOpMaat.Local;

/// <summary>Something that must hold at the end of the demo.</summary>
internal sealed record Controle(string Wat, bool Goed, string Toelichting = "");

/// <summary>Checks the outcome of the demo against what its people may expect.</summary>
internal static class Uitkomstcontrole
{
    private const int KickOffVroegst = 10;
    private const int KickOffLaatst = 18;

    public static IReadOnlyList<Controle> Van(Eindstand stand, Demodocument document) =>
    [
        .. stand.Reizen.Select(Fase),
        .. stand.Reizen.Where(reis => reis.Mens.Verwacht.Rondes is not null).Select(Rondes),
        .. stand.Reizen.Where(reis => reis.Mens.Verwacht.KennismakingMet is not null).Select(KickOff),
        .. stand.Reizen.Where(reis => reis.Mens.Verwacht.Eindereden == Eindereden.GeenRecht).Select(reis => GeenRecht(reis, stand)),
        .. stand.Reizen.Where(reis => reis.Mens.PartnerVan is not null).Select(reis => Partners(reis, stand)),
        Contact(stand),
        EenUitnodiging(stand),
        GeslotenDagen(stand, new Werktijd(document.Gesloten)),
        Spoed(stand),
        Mislukt(stand),
    ];

    private static Controle Fase(Reis reis)
    {
        var beeld = reis.Beeld!;
        var verwacht = reis.Mens.Verwacht;
        var kennismaking = beeld.Afspraken.LastOrDefault(a => a.Soort == Afspraaksoort.Kennismaking);
        return new(
            $"{reis.Naam} is waar hij of zij hoort te zijn",
            reis.IsAangekomen && beeld.Klantgroep == verwacht.Klantgroep && beeld.Eindereden == verwacht.Eindereden && kennismaking?.Rol == verwacht.KennismakingMet,
            $"{beeld.Fase} {beeld.Klantgroep}{beeld.Eindereden}{(kennismaking is null ? "" : $", kennismaking met {kennismaking.MedewerkerId} op {Datumtekst.Moment(kennismaking.BeginTijdstip)}")}");
    }

    private static Controle Rondes(Reis reis) => new(
        $"{reis.Naam} kreeg zo vaak een uitnodiging als nodig was",
        reis.Mens.Verwacht.Rondes!.All(verwacht => Aantal(reis, verwacht.Key) == verwacht.Value),
        string.Join(", ", reis.Mens.Verwacht.Rondes!.Select(verwacht => $"{verwacht.Key}: {Aantal(reis, verwacht.Key)}")));

    private static int Aantal(Reis reis, Afspraaksoort soort) => reis.Beeld!.Afspraken.Count(a => a.Soort == soort);

    private static Controle KickOff(Reis reis)
    {
        var gesprek = reis.Beeld!.Afspraken.LastOrDefault(a => a.Soort == Afspraaksoort.Ambitiegesprek);
        var kickoff = reis.Beeld.Afspraken.Where(a => a.Soort == Afspraaksoort.KickOff).MinBy(a => a.Ronde);
        if (gesprek is null || kickoff is null)
        {
            return new($"{reis.Naam} kreeg een kick-off", false);
        }

        var dagen = Lokaletijd.Datum(kickoff.BeginTijdstip).DayNumber - Lokaletijd.Datum(gesprek.BeginTijdstip).DayNumber;
        var opTijd = dagen is >= KickOffVroegst and <= KickOffLaatst;
        return new(
            $"De kick-off van {reis.Naam} was {KickOffVroegst} tot {KickOffLaatst} dagen na het ambitiegesprek, of het staat er waarom niet",
            opTijd || kickoff.Waarom.Length > 0,
            opTijd ? $"{dagen} dagen" : $"{dagen} dagen: {kickoff.Waarom}");
    }

    private static Controle GeenRecht(Reis reis, Eindstand stand)
    {
        var afspraken = reis.Beeld!.Afspraken.Count;
        var berichten = stand.AantalBerichten(reis);
        return new($"{reis.Naam} kreeg een bericht en geen uitnodiging", berichten == 1 && afspraken == 0, $"{berichten} bericht, {afspraken} afspraken");
    }

    private static Controle Partners(Reis reis, Eindstand stand)
    {
        var ander = stand.Reizen.Single(r => r.Naam == reis.Mens.PartnerVan);
        var uitkeringen = stand.Uitkeringen.Where(u => u.HuishoudenId == reis.Melding!.HuishoudenId).ToList();
        var besluiten = stand.Taakids(Taaksoort.Besluiten).Count(id => id.StartsWith(reis.Melding!.HuishoudenId, StringComparison.Ordinal));
        return new(
            $"{ander.Naam} en {reis.Naam} delen een uitkering",
            ander.Melding!.HuishoudenId == reis.Melding!.HuishoudenId && uitkeringen.Count == 1 && besluiten == 1,
            $"{besluiten} taak om te besluiten");
    }

    /// <summary>One household, one contact at IO: whoever decides, talks and is named is the same.</summary>
    private static Controle Contact(Eindstand stand)
    {
        var contacten = stand.Uitkeringen.Select(uitkering =>
        {
            var reizen = stand.Reizen.Where(reis => reis.Melding!.HuishoudenId == uitkering.HuishoudenId).ToList();
            string[] consulenten =
            [
                .. reizen.SelectMany(r => r.Beeld!.Contactpersonen).Where(c => c.Rol == Rol.Consulent).Select(c => c.MedewerkerId),
                .. reizen.SelectMany(r => r.Beeld!.Afspraken).Where(a => a.Rol == Rol.Consulent).Select(a => a.MedewerkerId),
                .. reizen.SelectMany(r => r.Taken).Where(t => t.Rol == Rol.Consulent).Select(t => t.MedewerkerId),
            ];
            return (reizen[0].Naam, Consulenten: consulenten.Append(uitkering.ConsulentId).Distinct().ToList());
        }).ToList();
        return new(
            "Elk huishouden heeft een contact bij IO",
            contacten.All(contact => contact.Consulenten.Count == 1),
            string.Join(", ", contacten.Select(contact => $"{contact.Naam}: {string.Join(" en ", contact.Consulenten)}")));
    }

    private static Controle EenUitnodiging(Eindstand stand)
    {
        var rondes = stand.Reizen.SelectMany(reis => reis.Beeld!.Afspraken).ToList();
        var fout = rondes.Where(afspraak => stand.AantalUitnodigingen(afspraak) != 1)
            .Select(afspraak => $"{stand.Naam(afspraak.AfspraakId)} {afspraak.Soort} {afspraak.Ronde}: {stand.AantalUitnodigingen(afspraak)}").ToList();
        return new("Elke ronde van elke afspraak kreeg precies een uitnodiging", fout.Count == 0, fout.Count == 0 ? $"{rondes.Count} rondes" : string.Join("; ", fout));
    }

    private static Controle GeslotenDagen(Eindstand stand, Werktijd werktijd)
    {
        var fout = stand.Reizen.SelectMany(reis => reis.Beeld!.Afspraken).Select(a => Lokaletijd.Datum(a.BeginTijdstip)).Where(dag => !werktijd.IsOpen(dag)).ToList();
        return new("Geen afspraak is op een dag waarop niemand werkt", fout.Count == 0, string.Join(", ", fout.Select(Datumtekst.Datum)));
    }

    private static Controle Spoed(Eindstand stand)
    {
        string[] gevraagd = [.. stand.Taakids(Taaksoort.Broodnood), .. stand.Taakids(Taaksoort.Huisuitzetting)];
        var spoed = stand.Taken.Where(taak => gevraagd.Contains(taak.TaakId)).ToList();
        return new(
            "Broodnood en dreigende huisuitzetting moesten dezelfde dag klaar zijn",
            spoed.Count > 0 && spoed.Count == gevraagd.Length && spoed.All(taak => taak.Uiterlijk == $"{Lokaletijd.Datum(stand.Uitgezet[taak.TaakId!]):yyyy-MM-dd}"),
            string.Join(", ", spoed.Select(taak => $"{taak.Titel}: uiterlijk {taak.Uiterlijk}")));
    }

    private static Controle Mislukt(Eindstand stand)
    {
        var mislukt = stand.Taakids(Taaksoort.StapMislukt);
        return new("Geen stap mislukte", mislukt.Count == 0, string.Join(", ", mislukt));
    }
}
