using Microsoft.DurableTask;

namespace InzetOpMaat.Local.Engine;

internal sealed class EngineActivityContext(string name, string instanceId, string version) : TaskActivityContext
{
    public override TaskName Name => name;

    public override string InstanceId => instanceId;

    public override string Version => version;
}
