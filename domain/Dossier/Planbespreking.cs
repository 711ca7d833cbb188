namespace InzetOpMaat.Domain;

/// <summary>What a voortgangsgesprek says about the plan van aanpak: when it was last up to date. Dates are local.</summary>
public static class Planbespreking
{
    /// <summary>The plan as it becomes by the talk; null when it stays as it is, or there is none.</summary>
    /// <param name="actueelOp">When it was last up to date, as was said in the talk.</param>
    /// <param name="gesprek">The day of the talk.</param>
    public static PlanVanAanpak? Na(PlanVanAanpak? plan, DateOnly actueelOp, DateOnly gesprek, string klantreisId) =>
        plan is null || IsLater(plan, gesprek) || plan.Actualiteitsdatum == actueelOp || actueelOp < plan.Opsteldatum
            ? null
            : plan with { Nummer = plan.Nummer + 1, Actualiteitsdatum = actueelOp, KlantreisId = klantreisId };

    /// <summary>Whether klant and professional found that it must be renewed, and nobody did so since.</summary>
    public static bool MoetVernieuwd(PlanVanAanpak? plan, DateOnly actueelOp, DateOnly gesprek) =>
        actueelOp < gesprek && (plan is null || !IsLater(plan, gesprek));

    /// <summary>Whether the plan did what a task asks: it was up to date on the day of that task, or later.</summary>
    public static bool Vernieuwd(PlanVanAanpak plan, Taak taak) => plan.Actualiteitsdatum >= Lokaletijd.Datum(taak.GemaaktOp);

    // It was written down after the talk: that is newer than what the talk says.
    private static bool IsLater(PlanVanAanpak plan, DateOnly gesprek) => plan.Actualiteitsdatum > gesprek;
}
