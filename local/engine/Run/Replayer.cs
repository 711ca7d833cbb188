namespace InzetOpMaat.Local.Engine;

/// <summary>Brings a fresh run to where its history ends, and holds the code to that history, step by step.</summary>
internal static class Replayer
{
    /// <exception cref="NonDeterminismException">The code decides otherwise than the history says.</exception>
    internal static void Replay(OrchestrationRun run, IReadOnlyList<HistoryEvent> history)
    {
        run.IsReplaying = true;
        var next = 0;
        while (next < history.Count)
        {
            var step = history[next].Step;
            for (; next < history.Count && history[next].Step == step && history[next].IsIncoming(); next++)
            {
                run.Apply(history[next]);
            }

            foreach (var decision in run.TakeDecisions())
            {
                var recorded = next < history.Count && history[next].Step == step ? history[next++] : null;
                if (recorded is null || !recorded.IsSameDecision(decision))
                {
                    throw new NonDeterminismException(step, recorded?.Describe() ?? "no further decision", decision.Describe());
                }
            }

            if (next < history.Count && history[next].Step == step)
            {
                throw new NonDeterminismException(step, history[next].Describe(), "no further decision");
            }
        }

        run.IsReplaying = false;
    }
}
