namespace InzetOpMaat.Functions;

/// <summary>The domain's clock in production: real time.</summary>
public sealed class SysteemKlok(TimeProvider tijd) : IKlok
{
    public DateTimeOffset Nu => tijd.GetUtcNow();
}
