using System.Globalization;
using Azure;

namespace InzetOpMaat.Local.Engine;

/// <summary>
/// The tag of a head as the engine holds it: the ETag of the row, and what the next commit must know of the step before it,
/// so that it need not read the head again.
/// </summary>
/// <param name="ETag">Of the head row.</param>
/// <param name="Generation">The generation that the steps belong to.</param>
/// <param name="Steps">How many step rows that generation has.</param>
/// <param name="Blob">Where the head's text is, if it was too large for its row; else empty.</param>
/// <param name="StepsInBlobs">Some step of the generation has its text in a blob.</param>
internal sealed record HeadTag(ETag ETag, int Generation, int Steps, string Blob, bool StepsInBlobs)
{
    public static HeadTag Parse(string text)
    {
        var parts = text.Split('\n');
        return new HeadTag(
            new ETag(parts[0]),
            int.Parse(parts[1], CultureInfo.InvariantCulture),
            int.Parse(parts[2], CultureInfo.InvariantCulture),
            parts[3],
            parts[4] == bool.TrueString);
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{ETag}\n{Generation}\n{Steps}\n{Blob}\n{StepsInBlobs}");
}
