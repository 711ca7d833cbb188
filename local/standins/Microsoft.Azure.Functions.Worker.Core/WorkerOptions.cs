using Azure.Core.Serialization;

namespace Microsoft.Azure.Functions.Worker;

public class WorkerOptions
{
    /// <summary>
    /// Serialises durable inputs and outputs and converts text to parameters. When the app sets none, it is
    /// System.Text.Json with the configured <see cref="System.Text.Json.JsonSerializerOptions"/>.
    /// </summary>
    public ObjectSerializer? Serializer { get; set; }
}
