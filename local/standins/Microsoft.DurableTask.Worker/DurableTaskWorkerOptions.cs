using Microsoft.DurableTask.Converters;

namespace Microsoft.DurableTask.Worker;

public class DurableTaskWorkerOptions
{
    private DataConverter dataConverter = JsonDataConverter.Default;

    /// <summary>Which versions of an instance this worker runs.</summary>
    public enum VersionMatchStrategy
    {
        None = 0,
        Strict = 1,
        CurrentOrOlder = 2,
    }

    /// <summary>What becomes of an instance that it does not run: left for another worker, or failed.</summary>
    public enum VersionFailureStrategy
    {
        Reject = 0,
        Fail = 1,
    }

    public DataConverter DataConverter
    {
        get => dataConverter;
        set => dataConverter = value ?? JsonDataConverter.Default;
    }

    public bool EnableEntitySupport { get; set; }

    /// <summary>The real worker cuts a longer timer into pieces of this length.</summary>
    public TimeSpan MaximumTimerInterval { get; set; } = TimeSpan.FromDays(3);

    public ConcurrencyOptions Concurrency { get; } = new();

    public VersioningOptions? Versioning { get; set; }

    public bool IsVersioningSet => Versioning is not null;

    public class ConcurrencyOptions
    {
        public int MaximumConcurrentActivityWorkItems { get; set; } = 100 * Environment.ProcessorCount;

        public int MaximumConcurrentOrchestrationWorkItems { get; set; } = 100 * Environment.ProcessorCount;

        public int MaximumConcurrentEntityWorkItems { get; set; } = 100 * Environment.ProcessorCount;
    }

    public class VersioningOptions
    {
        /// <summary>The version of this worker.</summary>
        public string Version { get; set; } = string.Empty;

        /// <summary>The version of sub-orchestrations that are started without one.</summary>
        public string DefaultVersion { get; set; } = string.Empty;

        public VersionMatchStrategy MatchStrategy { get; set; } = VersionMatchStrategy.None;

        public VersionFailureStrategy FailureStrategy { get; set; } = VersionFailureStrategy.Reject;
    }
}
