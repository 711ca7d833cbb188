namespace InzetOpMaat.Orchestrations;

/// <summary>Works out what begeleiding asks of a journey, by the policy of today.</summary>
public sealed class Standbepaler(Plaatsingsregister plaatsingen, IBeleidsbron beleidsbron, IKlok klok)
{
    /// <summary>What is to be done now, or until when nothing is; and the moments of which the planning begins.</summary>
    public async Task<(Begeleidingsstand Stand, IReadOnlyList<TePlannen> Plannen)> Bepaal(Klantreis reis, Begeleiding begeleiding)
    {
        var beleid = await beleidsbron.Geldend(klok);
        if (reis.Fase == Fase.Begeleiding && begeleiding.Verblijf != reis.Verblijf)
        {
            var wisselt = beleid.Groep(begeleiding.Groep).Regie != reis.Regie;
            return (new(reis.Fase, new(reis.Id, reis.Verblijf, wisselt), false, null, null, ""), []);
        }

        var contact = begeleiding.Moment(Momentsoort.Nazorgcontact);
        var plekken = reis.Plaatsingen is null ? [] : await plaatsingen.Alle(reis.Id);
        var nazorg = Nazorgplanner.Bekijk([.. plekken.Select(plek => plek.Waarde)], contact, beleid, klok.Nu);
        var nazorgstand = Nazorgstand.Van(reis.Id, nazorg, contact);
        TePlannen[] nazorgcontact = nazorg.Contact is { } gesprek ? [gesprek] : [];
        if (reis.Fase == Fase.Nazorg)
        {
            return (new(reis.Fase, null, false, null, nazorg.KijkWeer, nazorg.Waarom, nazorgstand), nazorgcontact);
        }

        var plan = Begeleidingsplanner.Bekijk(begeleiding, beleid, klok.Nu);
        var eerst = nazorg.KijkWeer < (plan.KijkWeer ?? DateTimeOffset.MaxValue) ? (nazorg.KijkWeer, nazorg.Waarom) : (plan.KijkWeer, plan.Waarom);
        return (
            new(
                reis.Fase,
                null,
                plan.Kennismaken,
                plan.Herindelen is null ? null : begeleiding.Verblijf,
                eerst.KijkWeer,
                eerst.Waarom,
                nazorgstand),
            [.. plan.NuPlannen, .. nazorgcontact]);
    }
}
