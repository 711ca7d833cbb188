using InzetOpMaat.Local.Engine;
using InzetOpMaat.Orchestrations;

namespace InzetOpMaat.Local;

/// <summary>The domain's clock in the embedded host: virtual time.</summary>
internal sealed class LokaleKlok(VirtualClock klok) : IKlok
{
    public DateTimeOffset Nu => klok.GetUtcNow();
}
