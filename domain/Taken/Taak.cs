using System.Text.Json.Serialization;

namespace InzetOpMaat.Domain;

/// <summary>Something that a person must do, for one klant or household. Dates are local (Europe/Amsterdam).</summary>
public sealed record Taak
{
    /// <summary><c>{partitie}.{soort}.{ronde}</c>, lower case: pseudonymous, fit for a URL.</summary>
    public required string Id { get; init; }

    /// <summary>The journey for which it is done.</summary>
    public required string KlantreisId { get; init; }

    /// <summary>The id of the journey or household in whose partition it is kept.</summary>
    public required string Partitie { get; init; }

    public required Taaksoort Soort { get; init; }

    /// <summary>Tells apart two tasks of one kind: a round, an appointment, a partner; lower case.</summary>
    public required string Ronde { get; init; }

    public required Rol Rol { get; init; }

    /// <summary>On whose list it is.</summary>
    public required string MedewerkerId { get; init; }

    /// <summary>On whose list it was before, each once, in the order of first giving it away.</summary>
    public IReadOnlyList<string> EerderBij { get; init; } = [];

    public required DateTimeOffset GemaaktOp { get; init; }

    /// <summary>When it should be done.</summary>
    public required AfgeleideDatum Streefdatum { get; init; }

    /// <summary>When it must be done; a manager hears when it is not.</summary>
    public required AfgeleideDatum Fataledatum { get; init; }

    public required Taakstatus Status { get; init; }

    public DateTimeOffset? AfgerondOp { get; init; }

    /// <summary>Who finished it: a medewerker id or a role; null while open.</summary>
    public string? AfgerondDoor { get; init; }

    public bool Geescaleerd { get; init; }

    /// <summary>It must be done, also when the klantreis has ended meanwhile.</summary>
    [JsonIgnore]
    public bool OverleeftEinde => Soort is Taaksoort.Klacht or Taaksoort.AgendaOpruimen;

    /// <summary>It rests: the clock of its term stands still, so nobody is reminded or told that it is late.</summary>
    public bool Opgeschort { get; init; }

    /// <summary>The same task on the list of another; streefdatum and fatale datum stay.</summary>
    public Taak OvergedragenAan(string medewerkerId) => this with
    {
        MedewerkerId = medewerkerId,
        EerderBij = [.. EerderBij.Append(MedewerkerId).Distinct().Where(eerder => eerder != medewerkerId)],
    };

    public static string IdVoor(string partitie, Taaksoort soort, string ronde) =>
        $"{partitie}.{soort}.{ronde}".ToLowerInvariant();
}
