using System.Globalization;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace InzetOpMaat.Local.Host;

/// <summary>
/// The worker's converters in their order: request, context, the value as it is, UUID, date, bytes, JSON, cancellation.
/// So text becomes a number or a boolean by being read as JSON.
/// </summary>
internal static class InputConversion
{
    public static Conversion Convert(Type target, object? source, FunctionContext context)
    {
        var type = Nullable.GetUnderlyingType(target) ?? target;
        if (type == typeof(HttpRequest) && context.GetHttpContext() is { } http)
        {
            return Conversion.Success(http.Request);
        }

        if (type == typeof(FunctionContext))
        {
            return Conversion.Success(context);
        }

        if (source is not null && target.IsInstanceOfType(source))
        {
            return Conversion.Success(source);
        }

        if (type == typeof(CancellationToken))
        {
            return Conversion.Success(context.CancellationToken);
        }

        return source is string text ? FromText(target, type, text, context) : Conversion.Unhandled;
    }

    private static Conversion FromText(Type target, Type type, string text, FunctionContext context)
    {
        if (type == typeof(Guid) && Guid.TryParse(text, out var guid))
        {
            return Conversion.Success(guid);
        }

        if (type == typeof(DateTimeOffset) && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, out var instant))
        {
            return Conversion.Success(instant);
        }

        if (type == typeof(DateTime) && DateTime.TryParse(text, CultureInfo.InvariantCulture, out var date))
        {
            return Conversion.Success(date);
        }

        return target == typeof(byte[]) ? Conversion.Success(Encoding.UTF8.GetBytes(text)) : FromJson(target, text, context);
    }

    private static Conversion FromJson(Type target, string text, FunctionContext context)
    {
        var serializer = context.InstanceServices.GetRequiredService<IOptions<WorkerOptions>>().Value.Serializer!;
        try
        {
            using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
            return Conversion.Success(serializer.Deserialize(stream, target, context.CancellationToken));
        }
        catch (Exception failure) when (failure is JsonException or NotSupportedException or FormatException)
        {
            return Conversion.Failed(failure);
        }
    }
}
