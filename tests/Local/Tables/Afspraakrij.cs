using System.Runtime.Serialization;
using Azure;
using Azure.Data.Tables;

namespace InzetOpMaat.Local.Tests;

public enum Uitkomst
{
    Onbekend,
    Verschenen,
    NietVerschenen,
}

/// <summary>A row with a column of each type that the table service knows.</summary>
public sealed record Afspraakrij : ITableEntity
{
    public string PartitionKey { get; set; } = "";

    public string RowKey { get; set; } = "";

    public DateTimeOffset? Timestamp { get; set; }

    public ETag ETag { get; set; }

    public string? Plaats { get; set; }

    public int Ronde { get; set; }

    public int? Duur { get; init; }

    public long Nummer { get; set; }

    public double Kans { get; set; }

    public bool Bevestigd { get; set; }

    public DateTimeOffset Begin { get; set; }

    public DateTimeOffset? Einde { get; set; }

    public DateTime Gemaakt { get; set; } = DateTime.UnixEpoch;

    public Guid Kenmerk { get; set; }

    public byte[]? Bijlage { get; set; }

    public Uitkomst Uitkomst { get; set; }

    public Uitkomst? Vorige { get; set; }

    [DataMember(Name = "zaal")]
    public string? Ruimte { get; set; }

    [IgnoreDataMember]
    public string? Kladje { get; set; }

    public bool HeeftEinde => Einde is not null;
}
