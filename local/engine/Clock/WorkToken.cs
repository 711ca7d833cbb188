namespace InzetOpMaat.Local.Engine;

internal sealed class WorkToken(WorkCounter counter) : IDisposable
{
    private WorkCounter? counter = counter;

    public void Dispose() => Interlocked.Exchange(ref counter, null)?.Exit();
}
