namespace InzetOpMaat.Orchestrations;

/// <summary>
/// Callers who come while another is busy share the next run: what began before they came is not theirs. A run that
/// fails is repeated for each of them alone, so that nobody pays for what another asked.
/// </summary>
/// <param name="slot">Held during a run; several kinds of runs can share it.</param>
/// <param name="doe">What is done for all that was asked together, each once.</param>
internal sealed class Samenloop<T>(SemaphoreSlim slot, Func<IReadOnlyCollection<T>, Task> doe)
{
    private readonly Lock _wissel = new();
    private Ronde _volgende = new();

    public async Task Vraag(T wat, CancellationToken annulering = default)
    {
        Ronde ronde;
        lock (_wissel)
        {
            ronde = _volgende;
            ronde.Gevraagd.Add(wat);
        }

        await slot.WaitAsync(annulering);
        try
        {
            await Doe(ronde, wat);
        }
        finally
        {
            slot.Release();
        }
    }

    private async Task Doe(Ronde ronde, T wat)
    {
        lock (_wissel)
        {
            _volgende = ReferenceEquals(_volgende, ronde) ? new() : _volgende;
        }

        switch (ronde.Gelukt)
        {
            case true:
                return;
            case false:
                await doe([wat]);
                return;
            default:
                ronde.Gelukt = false;
                await Samen(ronde, wat);
                return;
        }
    }

    private async Task Samen(Ronde ronde, T wat)
    {
#pragma warning disable CA1031 // Whose fault it is, each hears who repeats it alone.
        try
        {
            await doe(ronde.Gevraagd);
            ronde.Gelukt = true;
        }
        catch (Exception) when (ronde.Gevraagd.Count > 1)
        {
            await doe([wat]);
        }
#pragma warning restore CA1031
    }

    private sealed class Ronde
    {
        public HashSet<T> Gevraagd { get; } = [];

        /// <summary>Null before it ran.</summary>
        public bool? Gelukt { get; set; }
    }
}
