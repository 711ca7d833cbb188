using FsCheck;
using FsCheck.Fluent;

namespace InzetOpMaat.Orchestrations.Tests;

/// <summary>Draws lives. The weights make that most people come, and that everything else happens often enough to be seen.</summary>
internal static class Levensgenerator
{
    private static readonly Gen<Klantgroep> Groep = Gen.Elements(Enum.GetValues<Klantgroep>());

    private static readonly Gen<Gedrag> Gedrag = Gen.Frequency(
        (12, Gen.Constant(Tests.Gedrag.Komt)),
        (3, Gen.Constant(new Gedrag(Gedragsoort.KomtNiet))),
        (2, Gen.Choose(1, 300).Select(uren => new Gedrag(Gedragsoort.Verzet, uren))),
        (1, Gen.Choose(1, 300).Select(uren => new Gedrag(Gedragsoort.MeldtZichAf, uren))),
        (1, Gen.Choose(1, 60).Select(dagen => new Gedrag(Gedragsoort.KomtOngemerkt, dagen))),
        (1, Gen.Choose(1, 14).Select(maanden => new Gedrag(Gedragsoort.KomtEnKiest, maanden))));

    /// <param name="dagen">The longest that a life is followed.</param>
    public static Gen<Leven> Leven(int dagen) =>
        from lengte in Gen.Choose(60, dagen)
        from gemeld in Gen.Choose(0, 25)
        from kanaal in Gen.Frequency((4, Gen.Constant(Contactkanaal.Email)), (1, Gen.Constant(Contactkanaal.Brief)))
        from partner in Gen.Choose(1, 8)
        from oordeel in Gen.Frequency(
            (8, Gen.Constant(Screeningsoordeel.WaarschijnlijkRecht)),
            (2, Gen.Constant(Screeningsoordeel.Onduidelijk)),
            (1, Gen.Constant(Screeningsoordeel.GeenRecht)))
        from spoed in Gen.SubListOf(Enum.GetValues<Spoedsoort>())
        from groep in Groep
        from traagheid in Gen.Frequency((6, Gen.Choose(0, 2)), (2, Gen.Choose(3, 12)), (1, Gen.Choose(13, 45)))
        from gedrag in Gen.ListOf(Gedrag, 24)
        from uitkering in Uitkering
        from loop in Gen.Choose(0, 6).SelectMany(aantal => Gen.ListOf(Keuze(lengte), aantal))
        from einde in Gen.Frequency((2, Einde(lengte)), (1, Gen.Constant<Beslissing[]>([])))
        select new Leven
        {
            Dagen = lengte,
            GemeldOpDag = gemeld,
            Kanaal = kanaal,
            IsPartner = partner == 1,
            Oordeel = oordeel,
            Spoed = [.. spoed],
            Groep = groep,
            Traagheid = traagheid,
            Gedrag = [.. gedrag],
            Beslissingen = [.. uitkering.Concat(loop).Concat(einde).OrderBy(beslissing => beslissing.Dag)],
        };

    private static Gen<Beslissing[]> Uitkering =>
        from tochAan in Gen.Choose(2, 20)
        from stukken in Gen.Choose(5, 80)
        from levert in Gen.Choose(0, 4)
        from besluit in Gen.Choose(30, 130)
        from uitslag in Gen.Frequency(
            (8, Gen.Constant(Besluit.Toegekend)), (1, Gen.Constant(Besluit.Afgewezen)), (1, Gen.Constant(Besluit.BuitenBehandeling)))
        select (Beslissing[])
        [
            new Beslissing.VraagtTochAan(tochAan),
            .. levert > 0 ? [new Beslissing.LevertStukken(stukken)] : Array.Empty<Beslissing>(),
            new Beslissing.KrijgtBesluit(besluit, uitslag),
        ];

    private static Gen<Beslissing> Keuze(int dagen) => Gen.Choose(40, Math.Max(41, dagen)).SelectMany(dag => Gen.Frequency(
        (4, Groep.Select(naar => (Beslissing)new Beslissing.WisseltVanGroep(dag, naar))),
        (3, Gen.Choose(0, 2).Select(ja => (Beslissing)new Beslissing.WilThuisBezoek(dag, ja > 0))),
        (4, Plek(dag)),
        (2, Groep.Select(naar => (Beslissing)new Beslissing.ValtTerug(dag, naar)))));

    private static Gen<Beslissing> Plek(int dag) =>
        from soort in Gen.Elements(Enum.GetValues<Plaatsingssoort>())
        from over in Gen.Choose(0, 60)
        from gedeeltelijk in Gen.Choose(0, 3)
        from duur in Gen.Choose(-200, 300)
        select (Beslissing)new Beslissing.VindtPlek(dag, soort, over, gedeeltelijk == 0, duur > 0 ? duur : null);

    private static Gen<Beslissing[]> Einde(int dagen) =>
        from dag in Gen.Choose(1, dagen)
        from reden in Gen.Elements(Enum.GetValues<Eindereden>())
        select new Beslissing[] { new Beslissing.Stopt(dag, reden) };
}
