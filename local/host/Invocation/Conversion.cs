namespace InzetOpMaat.Local.Host;

/// <summary>What became of one value on its way to a parameter.</summary>
internal readonly record struct Conversion(bool Succeeded, object? Value, Exception? Error)
{
    public static Conversion Unhandled => default;

    public static Conversion Success(object? value) => new(true, value, null);

    public static Conversion Failed(Exception error) => new(false, null, error);
}
