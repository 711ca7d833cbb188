namespace InzetOpMaat.Domain;

/// <summary>The last local date for documents that were asked (Awb art. 4:5).</summary>
public static class Hersteltermijn
{
    public static AfgeleideDatum Voor(DateOnly gevraagdOp, Beleid beleid)
    {
        var dagen = beleid.Uitkering.HersteltermijnDagen;
        var regel = $"{Datumtekst.Aantal(dagen, "dag", "dagen")} nadat op {Datumtekst.Datum(gevraagdOp)} om stukken is gevraagd (Awb art. 4:5)";
        return Werkkalender.Van(beleid).PlusDagen(gevraagdOp, dagen, regel);
    }
}
