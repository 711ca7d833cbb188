namespace InzetOpMaat.Orchestrations;

/// <summary>Reads where the begeleiding of a journey stands.</summary>
public sealed class Begeleidingsregister(Opslag opslag)
{
    /// <summary>Null before begeleiding began.</summary>
    public Task<Gelezen<Begeleiding>?> Lees(string klantreisId) =>
        opslag.Lees<Begeleiding>(klantreisId, Sleutels.Begeleiding);

    public Task<Gelezen<Begeleiding>> Vereis(string klantreisId) =>
        opslag.Vereis<Begeleiding>(klantreisId, Sleutels.Begeleiding);

    /// <summary>For when the recurring moment is meant that an appointment is about; null when it is not about one that is under way.</summary>
    public async Task<AfgeleideDatum?> Doel(string klantreisId, Afspraaknaam naam) =>
        naam.Soort.Moment() is { } moment
        && await Lees(klantreisId) is { Waarde: var begeleiding }
        && begeleiding.Moment(moment) is var stand
        && stand.Nummer == naam.Nummer
            ? stand.LopendDoel
            : null;
}
