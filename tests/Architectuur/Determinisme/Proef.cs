namespace InzetOpMaat.Architectuur.Tests;

/// <summary>An orchestrator around some statements, with something of everything to use in them.</summary>
internal static class Proef
{
    public static Bestand Orchestrator(string opdrachten) => new("orchestrations/Proef.cs", """
        using Microsoft.Azure.Functions.Worker;
        using Microsoft.DurableTask;
        using Microsoft.Extensions.Logging;

        namespace InzetOpMaat.Orchestrations;

        public static class Proef
        {
            [Function("Proef")]
            public static async Task Loop(
                [OrchestrationTrigger] TaskOrchestrationContext context, IPoort poort, IKlok klok, ILogger log, DateTime moment, DateTimeOffset instant,
                HashSet<string> verzameling, Dictionary<string, int> woordenboek, List<string> lijst, CancellationTokenSource opzegging)
            {
                $
            }
        }
        """.Replace("$", opdrachten, StringComparison.Ordinal));

    public static Bestand Poorten { get; } = new("orchestrations/Poorten.cs", """
        namespace InzetOpMaat.Orchestrations;

        public interface IPoort
        {
            string Lees();
        }

        public interface IKlok
        {
            DateTimeOffset Nu { get; }
        }
        """);

    public static IReadOnlyList<string> Overtredingen(string opdrachten, params Bestand[] meer) =>
        [.. Determinisme.InOrchestrators(Compilatie.Van([Orchestrator(opdrachten), Poorten, .. meer]))];
}
