namespace InzetOpMaat.Domain;

/// <summary>What must be done now for a klant in begeleiding, and when to look again.</summary>
/// <param name="NuPlannen">Moments of which the planning begins now.</param>
/// <param name="Kennismaken">The appointment with the klant's contact must be made.</param>
/// <param name="Herindelen">A person must look whether the group still fits; null when not now.</param>
/// <param name="KijkWeer">The instant (UTC) at which the next thing is due; null when there is only waiting for what is under way.</param>
/// <param name="Waarom">What is due then, in Dutch.</param>
public sealed record Begeleidingsplan(
    IReadOnlyList<TePlannen> NuPlannen, bool Kennismaken, AfgeleideDatum? Herindelen, DateTimeOffset? KijkWeer, string Waarom);

/// <summary>A moment to plan, with for when it is meant.</summary>
public sealed record TePlannen(Momentsoort Soort, int Nummer, AfgeleideDatum Doel);
