namespace InzetOpMaat.Domain;

/// <summary>What the watch over an open task asks.</summary>
/// <param name="NuDoen">What is due; null when nothing is.</param>
/// <param name="KijkWeer">When the next thing is due (UTC); null when there is only waiting for who has the task.</param>
/// <param name="Waarom">What is waited for, in Dutch.</param>
public sealed record Taakplan(Taakstap? NuDoen, DateTimeOffset? KijkWeer, string Waarom)
{
    public const string TotStreefdatum = "streefdatum van de taak";
}
