using System.Text.Json.Serialization;

namespace InzetOpMaat.Domain;

/// <summary>The parts of a dossier; each is recorded apart and keeps what it was before. Source: beleidskader §3.2, §5.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Dossierdeel>))]
public enum Dossierdeel
{
    Leefgebieden,

    Bereidheid,

    Ladder,

    Belastbaarheid,

    Competenties,

    PlanVanAanpak,
}
