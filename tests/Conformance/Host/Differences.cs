namespace InzetOpMaat.Conformance.Tests;

/// <summary>
/// Where the real packages, on their in-memory test host, do not do what the embedded engine does. Each has a test that
/// fails there when the difference has gone. docs/durable.md says which are ours on purpose.
/// </summary>
internal static class Differences
{
    internal static readonly Difference EventForUnknown = new(
        "Event for an unknown instance",
        "The test host keeps it until the instance starts (InProcessTestHost/Sidecar/InMemoryOrchestrationService.cs, AddMessage).");

    internal static readonly Difference EventOrderAtContinueAsNew = new(
        "Event order at ContinueAsNew",
        "Events after the call are carried over, those buffered before it are sent anew and come behind them "
        + "(Worker/Core/Shims/TaskOrchestrationContextWrapper.cs; DurableTask.Core/TaskOrchestrationExecutor.cs).");

    internal static readonly Difference ForeignAwait = new(
        "Await of what is not durable",
        "The standalone worker does not notice it: the instance stays Running (Worker/Core/Shims/TaskOrchestrationShim.cs).");

    internal static readonly Difference IdRefused = new(
        "Id that is refused",
        "The test host takes any id; the Functions host refuses what we refuse "
        + "(WebJobs.Extensions.DurableTask/ContextImplementations/DurableClient.cs, StartNewAsync).");

    internal static readonly Difference ListOfIds = new(
        "List of ids",
        "The test host has no such call (InProcessTestHost/Sidecar/Grpc/TaskHubGrpcServer.cs).");

    internal static readonly Difference NoHistory = new(
        "History",
        "The test host tells none (InProcessTestHost/Sidecar/Grpc/TaskHubGrpcServer.cs, StreamInstanceHistory).");

    internal static readonly Difference OpenTaskAtContinueAsNew = new(
        "ContinueAsNew with an open task",
        "The instance waits for the open timer, activity or child, and then continues (DurableTask.Core/TaskOrchestrationExecutor.cs).");

    internal static readonly Difference PayloadLimit = new(
        "Payload limit",
        "gRPC refuses 4 MB and the work is tried without end; 10 MiB is the limit of the payload store "
        + "(Extensions/AzureBlobPayloads/Options/LargePayloadStorageOptions.cs).");

    internal static readonly Difference PurgeOfRunning = new(
        "Purge by filter of what has not ended",
        "The test host deletes it (InProcessTestHost/Sidecar/InMemoryOrchestrationService.cs, PurgeInstanceState).");

    internal static readonly Difference PurgeWithoutDate = new(
        "Purge without a date",
        "The test host throws (InProcessTestHost/Sidecar/Grpc/ProtobufUtils.cs, ToPurgeInstanceFilter).");

    internal static readonly Difference RecursivePurge = new(
        "Recursive purge",
        "The test host takes the instance alone (InProcessTestHost/Sidecar/Grpc/TaskHubGrpcServer.cs, PurgeInstances).");

    internal static readonly Difference RecursiveTermination = new(
        "Recursive termination",
        "The test host ends the instance alone (InProcessTestHost/Sidecar/Grpc/TaskHubGrpcServer.cs, TerminateInstance).");

    internal static readonly Difference Rewind = new(
        "Rewind",
        "The test host cannot (InProcessTestHost/Sidecar/Grpc/TaskHubGrpcServer.cs, RewindInstance).");

    internal static readonly Difference StartAtATime = new(
        "Start at a time",
        "The test host starts at once (InProcessTestHost/Sidecar/InMemoryOrchestrationService.cs, AddMessage).");

    internal static readonly Difference StartOverRunning = new(
        "Start over a running instance",
        "The test host begins it anew (InProcessTestHost/Sidecar/InMemoryOrchestrationService.cs, AddMessage).");

    internal static readonly Difference TerminateRejected = new(
        "Termination of a rejected instance",
        "The worker gives it back with all its messages, the termination too (Worker/Grpc/GrpcDurableTaskWorker.Processor.cs).");

    internal static readonly Difference TimerNotUtc = new(
        "Timer that is not UTC",
        "It is converted from local time (Worker/Core/Shims/TaskOrchestrationContextWrapper.cs, CreateTimer).");
}
