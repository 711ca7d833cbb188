namespace InzetOpMaat.Local.Engine;

/// <summary>A head as it was read, with the tag that the next conditional write must name.</summary>
public sealed record StoredHead(InstanceHead Head, string ETag);
