namespace InzetOpMaat.Orchestrations;

/// <summary>What an appointment or task that is not needed any more writes: its row and its outcome.</summary>
internal static class Vervalrijen
{
    public static Werkeenheid Vervalt(this Werkeenheid werk, Gelezen<Afspraak> gelezen, DateTimeOffset nu, bool apart = false) => werk
        .Vervang(Sleutels.Afspraak(gelezen.Waarde.Id), gelezen, gelezen.Waarde with { Status = Afspraakstatus.Vervallen, AfzeggingApart = apart })
        .Voegtoe(Sleutels.Uitkomst(Vragen.Afspraakronde(gelezen.Waarde.Id)), new Uitkomst(nameof(Afspraakstatus.Vervallen), "systeem", nu));

    public static Werkeenheid Vervalt(this Werkeenheid werk, Gelezen<Taak> gelezen, DateTimeOffset nu) => werk
        .Vervang(Sleutels.Taak(gelezen.Waarde.Id), gelezen, gelezen.Waarde with { Status = Taakstatus.Vervallen, AfgerondOp = nu, AfgerondDoor = "systeem" })
        .Voegtoe(Sleutels.Uitkomst(Vragen.Taak(gelezen.Waarde.Id)), new Uitkomst(nameof(Taakstatus.Vervallen), "systeem", nu));
}
