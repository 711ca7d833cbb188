namespace Microsoft.Azure.Functions.Worker.Extensions.Http.Converters;

/// <summary>Names the conversion; the invocation's <see cref="IFromBodyConversionFeature"/> does it.</summary>
internal sealed class FromBodyConverter
{
    private FromBodyConverter()
    {
    }
}
