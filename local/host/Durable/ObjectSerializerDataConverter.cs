using System.Text;
using Azure.Core.Serialization;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Microsoft.Extensions.Options;

namespace InzetOpMaat.Local.Host;

/// <summary>Durable inputs and outputs go through the worker's serializer, as under Functions.</summary>
internal sealed class ObjectSerializerDataConverter(IOptions<WorkerOptions> options) : DataConverter
{
    private readonly ObjectSerializer serializer = options.Value.Serializer!;

    public override string? Serialize(object? value)
        => value is null ? null : serializer.Serialize(value, value.GetType(), CancellationToken.None).ToString();

    public override object? Deserialize(string? data, Type targetType)
    {
        if (data is null)
        {
            return null;
        }

        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(data));
        return serializer.Deserialize(stream, targetType, CancellationToken.None);
    }
}
