namespace InzetOpMaat.Local;

/// <summary>./run: everything on this machine until it is told to stop.</summary>
internal static class Runmodus
{
    public const int Poort = 7071;
    public const int Graphpoort = 7072;

    public static async Task<int> Draai(Startopties opties, TextWriter uit, CancellationToken stop)
    {
        using var map = Datamap.Open(Path.GetFullPath(opties.Map ?? Path.Combine(Checkout.Map, ".data", "run")), opties.Vers);
        try
        {
            await using var toezicht = await Toezicht.Start(
                new(opties.Poort ?? Poort, opties.Graphpoort ?? Graphpoort, Azurite(opties.Azuritepoort)), map, uit.WriteLine, stop);
            await Toon(toezicht, map, uit);
            var gestopt = Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, stop);
            await await Task.WhenAny(toezicht.Klaar, gestopt);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            await uit.WriteLineAsync($"Stopped. The state is in {map.Pad}.");
        }

        return 0;
    }

    public static AzuritePorts Azurite(int? eerste) => eerste is { } poort ? new(poort, poort + 1, poort + 2) : AzuritePorts.Free;

    private static Task Toon(Toezicht toezicht, Datamap map, TextWriter uit) => uit.WriteLineAsync(
        $"""

        Everything answers.
          screens        {toezicht.App}
          API            {toezicht.App}v1/klantreizen
          contract       {toezicht.App}v1/openapi.json
          token          {toezicht.App}lokaal/token?rol=poortwachter
          clock          {toezicht.App}lokaal/klok
          Graph          {toezicht.Graph}standin/uitnodigingen (also berichten, taken)
          data           {map.Pad} (warnings of the app in {Path.GetFileName(map.Logboek)})
        Ctrl-C ends it all; the state stays.
        """);
}
