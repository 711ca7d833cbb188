using Microsoft.DurableTask;

namespace InzetOpMaat.Local.Engine;

/// <summary>How an orchestrator ended: with an output, a failure, or a request to begin again.</summary>
internal sealed record RunOutcome(string? Output, TaskFailureDetails? Failure, ContinueAsNewRequest? ContinueAsNew);
