namespace InzetOpMaat.Orchestrations.Tests;

/// <summary>Simpler lives than one that went wrong: the smallest that still does is the easiest to understand.</summary>
internal static class Levenskrimp
{
    public static IEnumerable<Leven> Van(Leven leven)
    {
        if (leven.Beslissingen.Count > 1)
        {
            yield return leven with { Beslissingen = [.. leven.Beslissingen.Take(leven.Beslissingen.Count / 2)] };
            yield return leven with { Beslissingen = [.. leven.Beslissingen.Skip(leven.Beslissingen.Count / 2)] };
        }

        foreach (var beslissing in leven.Beslissingen)
        {
            yield return leven with { Beslissingen = [.. leven.Beslissingen.Where(ander => ander != beslissing)] };
        }

        var laatste = leven.Gedrag.Count;
        while (laatste > 0 && leven.Gedrag[laatste - 1] == Gedrag.Komt)
        {
            laatste--;
        }

        if (laatste > 0)
        {
            yield return leven with { Gedrag = [.. leven.Gedrag.Take(laatste / 2)] };
            yield return leven with { Gedrag = [.. leven.Gedrag.Take(laatste - 1)] };
        }

        for (var plaats = 0; plaats < laatste - 1; plaats++)
        {
            if (leven.Gedrag[plaats] != Gedrag.Komt)
            {
                yield return leven with { Gedrag = [.. leven.Gedrag.Select((gedrag, i) => i == plaats ? Gedrag.Komt : gedrag)] };
            }
        }

        if (leven.Dagen > 60)
        {
            yield return leven with { Dagen = Math.Max(60, leven.Dagen / 2) };
            yield return leven with { Dagen = Math.Max(60, leven.Dagen - 30) };
        }

        if (leven is { Traagheid: not 1 } or { Spoed.Count: > 0 } or { GemeldOpDag: > 0 })
        {
            yield return leven with { Traagheid = 1, Spoed = [], GemeldOpDag = 0 };
        }
    }
}
