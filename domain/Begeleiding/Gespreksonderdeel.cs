using System.Text.Json.Serialization;

namespace InzetOpMaat.Domain;

/// <summary>What a talk of begeleiding goes into. Source: beleidskader §3.2, §3.3, §4.1.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Gespreksonderdeel>))]
public enum Gespreksonderdeel
{
    /// <summary>How the klant is, and the stress that he or she has.</summary>
    Welbevinden,

    /// <summary>Whether the klantgroep still fits.</summary>
    Groep,

    Rechtmatigheid,

    Bestaanszekerheid,

    Minimaregelingen,

    PlanVanAanpak,

    /// <summary>Across the whole social domain.</summary>
    SociaalDomein,
}
