using System.Text.Json;

namespace InzetOpMaat.Crashhost;

/// <summary>The process that the crash test kills. It waits for its orders, and never outlives its parent.</summary>
internal static class Program
{
    private static async Task<int> Main()
    {
        if (await Console.In.ReadLineAsync() is not { } line)
        {
            return 1;
        }

        _ = Task.Run(EndWithParent);
        await using var output = Console.OpenStandardOutput();
        await Life.LiveAsync(JsonSerializer.Deserialize<Orders>(line)!, output);
        return 0;
    }

    private static void EndWithParent()
    {
        while (Console.In.Read() >= 0)
        {
        }

        Environment.Exit(1);
    }
}
