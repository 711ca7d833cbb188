using System.Text.Json.Serialization;

namespace InzetOpMaat.Domain;

/// <summary>Why the handling of a complaint is put off.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Verdaagreden>))]
public enum Verdaagreden
{
    /// <summary>Once, and the klant and whoever it is about hear so in writing: Awb art. 9:11, second paragraph.</summary>
    MeerTijdNodig,

    /// <summary>The klant agreed in writing: Awb art. 9:11, third paragraph.</summary>
    KlantStemtIn,
}
