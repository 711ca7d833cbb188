using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Azure.Functions.Worker.Extensions.Http.Converters;
using Microsoft.Extensions.DependencyInjection;

namespace Microsoft.Azure.Functions.Worker.Extensions.Http.AspNetCore;

/// <summary>Reads the body with MVC's input formatters, so with the app's own MVC JSON options.</summary>
internal sealed class FromBodyConversionFeature : IFromBodyConversionFeature
{
    public static FromBodyConversionFeature Instance { get; } = new();

    /// <exception cref="InvalidOperationException">The body does not fit the type.</exception>
    public async ValueTask<object?> ConvertAsync(FunctionContext context, Type targetType)
    {
        var http = context.GetHttpContext()
            ?? throw new InvalidOperationException("A body can only be read from an HTTP request.");
        var metadata = http.RequestServices.GetRequiredService<IModelMetadataProvider>().GetMetadataForType(targetType);
        var modelName = metadata.BinderModelName ?? string.Empty;
        var binder = http.RequestServices.GetRequiredService<IModelBinderFactory>().CreateBinder(new ModelBinderFactoryContext
        {
            Metadata = metadata,
            BindingInfo = new BindingInfo
            {
                BinderModelName = modelName,
                BindingSource = BindingSource.Body,
                BinderType = metadata.BinderType,
                PropertyFilterProvider = metadata.PropertyFilterProvider,
            },
        });
        var binding = new DefaultModelBindingContext
        {
            ModelMetadata = metadata,
            ModelName = modelName,
            BindingSource = BindingSource.Body,
            ModelState = new ModelStateDictionary(),
            ActionContext = new ActionContext { HttpContext = http },
        };
        await binder.BindModelAsync(binding);
        if (binding.Result.IsModelSet)
        {
            return binding.Result.Model;
        }

        return binding.ModelState.IsValid ? null : throw new InvalidOperationException(Errors(binding.ModelState));
    }

    private static string Errors(ModelStateDictionary state)
        => string.Join(Environment.NewLine, state.Values
            .SelectMany(entry => entry.Errors)
            .Select(error => string.IsNullOrEmpty(error.ErrorMessage) ? error.Exception?.Message : error.ErrorMessage));
}
