using System.Text.Json;
using InzetOpMaat.Functions;
using InzetOpMaat.Local.Engine;
using InzetOpMaat.Local.Host;

namespace InzetOpMaat.Local;

/// <summary>What a person at the terminal sees of a mistake: one line instead of a stack trace.</summary>
internal static class Foutregel
{
    /// <summary>Null for what nobody expected.</summary>
    public static string? Voor(Exception fout) => fout switch
    {
        StartException or InstellingException or EmbeddedHostException or StoreInUseException or AzuriteException => EenRegel(fout.Message),
        BeleidOngeldigException => EenRegel(fout.Message),
        IOException or UnauthorizedAccessException => EenRegel(fout.Message),
        JsonException => EenRegel($"A file in the data folder is damaged: {fout.Message}"),
        _ => null,
    };

    private static string EenRegel(string tekst) => tekst.ReplaceLineEndings(" ").Trim();
}
