using System.Reflection;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Extensions.Http.Converters;
using Microsoft.Azure.Functions.Worker.Http;
using Microsoft.Extensions.DependencyInjection;

namespace InzetOpMaat.Local.Host;

/// <summary>Fills the parameters of a function by the worker's rules.</summary>
internal static class ParameterBinding
{
    /// <exception cref="FunctionInputConverterException">A value does not fit its parameter.</exception>
    public static async ValueTask<object?[]> BindAsync(Invocation invocation, FunctionContext context)
    {
        var parameters = invocation.Function.Parameters;
        var arguments = new object?[parameters.Count];
        List<string>? errors = null;
        for (var index = 0; index < arguments.Length; index++)
        {
            var parameter = parameters[index];
            var source = SourceOf(parameter, invocation);
            var conversion = await ConvertAsync(parameter, source, context);
            if (conversion.Error is { } error)
            {
                (errors ??= []).Add($"Cannot convert input parameter '{parameter.Name}' to type '{parameter.ParameterType.FullName}' from type '{source?.GetType().FullName}'. Error:{error}");
            }
            else if (conversion.Succeeded)
            {
                arguments[index] = conversion.Value;
            }
            else if (parameter.HasDefaultValue)
            {
                arguments[index] = parameter.DefaultValue;
            }
            else if (parameter.ParameterType.IsValueType && Nullable.GetUnderlyingType(parameter.ParameterType) is null)
            {
                (errors ??= []).Add($"Could not populate the value for '{parameter.Name}' parameter. Consider adding a default value or making the parameter nullable.");
            }
        }

        return errors is null
            ? arguments
            : throw new FunctionInputConverterException($"Error converting {errors.Count} input parameters for Function '{invocation.Function.Name}': {string.Join(Environment.NewLine, errors)}");
    }

    private static object? SourceOf(ParameterInfo parameter, Invocation invocation)
        => parameter == invocation.Function.TriggerParameter
            ? invocation.Input.Trigger
            : invocation.Input.BindingData.GetValueOrDefault(parameter.Name!);

    private static async ValueTask<Conversion> ConvertAsync(ParameterInfo parameter, object? source, FunctionContext context)
    {
        if (parameter.IsDefined(typeof(DurableClientAttribute)))
        {
            return Conversion.Success(context.InstanceServices.GetRequiredService<DurableClientHolder>().Client);
        }

        if (parameter.IsDefined(typeof(FromBodyAttribute)))
        {
            var body = context.Features.Get<IFromBodyConversionFeature>()
                ?? throw new InvalidOperationException("A body can only be read when the app calls ConfigureFunctionsWebApplication().");
            return Conversion.Success(await body.ConvertAsync(context, parameter.ParameterType));
        }

        return InputConversion.Convert(parameter.ParameterType, source, context);
    }
}
