namespace InzetOpMaat.Orchestrations.Tests;

/// <summary>What is left of a life at one moment: the rows, how some of them came about, and what the klant was sent.</summary>
internal sealed record Levensboek
{
    public required DateTimeOffset Nu { get; init; }

    public required Beleid Beleid { get; init; }

    /// <summary>Every state of the journey that was written.</summary>
    public required IReadOnlyList<Toen<Klantreis>> Reisverloop { get; init; }

    public required IReadOnlyList<Toen<Begeleiding>> Begeleidingsverloop { get; init; }

    public required IReadOnlyList<Toen<Plaatsing>> Plaatsingsverloop { get; init; }

    public required IReadOnlyList<Afspraak> Afspraken { get; init; }

    public required IReadOnlyList<Taak> Taken { get; init; }

    /// <summary>Of the journey, and of the household what runs for this journey.</summary>
    public required IReadOnlyList<Spoor> Sporen { get; init; }

    public required IReadOnlyList<Verzending> Verstuurd { get; init; }

    /// <summary>When a track was seen to be late, with which.</summary>
    public required IReadOnlyList<Toen<string>> Stilgevallen { get; init; }

    /// <summary>The instances whose history held a name or what somebody wrote.</summary>
    public required IReadOnlyList<string> Uitgelekt { get; init; }

    /// <summary>Messages between tracks that nobody has read.</summary>
    public required IReadOnlyList<string> Ongelezen { get; init; }

    public Klantreis Reis => Reisverloop[^1].Wat;

    /// <summary>When begeleiding in a stay was over: a next stay, nazorg, the end, or now.</summary>
    public DateTimeOffset EindeVerblijf(int verblijf) => Reisverloop
        .SkipWhile(toen => toen.Wat.Verblijf < verblijf || toen.Wat.Fase < Fase.Begeleiding)
        .FirstOrDefault(toen => toen.Wat.Verblijf > verblijf || toen.Wat.Fase != Fase.Begeleiding)?.Op ?? Nu;
}

/// <summary>Something as it was from an instant (UTC) on.</summary>
internal sealed record Toen<T>(DateTimeOffset Op, T Wat);

/// <summary>Something that the klant was sent.</summary>
/// <param name="Sleutel">Which message of the journey.</param>
internal sealed record Verzending(DateTimeOffset Op, string Sleutel, Berichtsoort Soort);
