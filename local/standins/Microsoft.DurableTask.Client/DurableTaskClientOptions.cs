using Microsoft.DurableTask.Converters;

namespace Microsoft.DurableTask.Client;

public class DurableTaskClientOptions
{
    private DataConverter dataConverter = JsonDataConverter.Default;

    /// <summary>The version of instances that are scheduled without one.</summary>
    public string DefaultVersion { get; set; } = string.Empty;

    public DataConverter DataConverter
    {
        get => dataConverter;
        set => dataConverter = value ?? JsonDataConverter.Default;
    }

    public bool EnableEntitySupport { get; set; }
}
