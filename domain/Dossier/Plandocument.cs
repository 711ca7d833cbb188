namespace InzetOpMaat.Domain;

/// <summary>A document of a plan van aanpak. Its content is in Blob Storage; the name of the file is not kept, for it may name somebody.</summary>
/// <param name="Nummer">1 for the first document of the household.</param>
/// <param name="Bytes">How large it is.</param>
/// <param name="Sha256">The digest of its content, in hexadecimal.</param>
/// <param name="Blob">The key of the content.</param>
public sealed record Plandocument(int Nummer, string Mediatype, int Bytes, string Sha256, string Blob, DateTimeOffset Op, string Wie);
