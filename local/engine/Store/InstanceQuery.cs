using Microsoft.DurableTask.Client;

namespace InzetOpMaat.Local.Engine;

/// <summary>A filter on heads; what is null does not filter. The bounds of the creation time are inclusive.</summary>
public sealed record InstanceQuery(
    DateTimeOffset? CreatedFrom = null,
    DateTimeOffset? CreatedTo = null,
    IReadOnlyCollection<OrchestrationRuntimeStatus>? Statuses = null,
    string? InstanceIdPrefix = null,
    string? ParentId = null)
{
    public bool Matches(InstanceHead head)
        => !(head.CreatedAt < CreatedFrom)
            && !(head.CreatedAt > CreatedTo)
            && (Statuses is null || Statuses.Count == 0 || Statuses.Contains(head.Status))
            && (ParentId is null || head.Parent?.InstanceId == ParentId)
            && (InstanceIdPrefix is null || head.InstanceId.StartsWith(InstanceIdPrefix, StringComparison.Ordinal));
}
