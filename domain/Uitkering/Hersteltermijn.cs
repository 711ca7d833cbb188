namespace InzetOpMaat.Domain;

/// <summary>The term for documents that were asked (Awb art. 4:5).</summary>
public static class Hersteltermijn
{
    /// <summary>The last local date.</summary>
    public static AfgeleideDatum Voor(DateOnly gevraagdOp, Beleid beleid) => beleid.Uitkering.Hersteltermijn.Datum(Vanaf(gevraagdOp), beleid);

    /// <summary>The instant at which it is over.</summary>
    public static AfgeleidMoment Einde(DateOnly gevraagdOp, Beleid beleid) => beleid.Uitkering.Hersteltermijn.Moment(Vanaf(gevraagdOp), beleid);

    private static Dictionary<Termijnoorsprong, DateOnly> Vanaf(DateOnly gevraagdOp) => new() { [Termijnoorsprong.StukkenGevraagd] = gevraagdOp };
}
