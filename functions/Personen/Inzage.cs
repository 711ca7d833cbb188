namespace InzetOpMaat.Functions;

/// <summary>One line of the log of who saw whose data (Logboek dataverwerkingen): nothing of the data itself.</summary>
/// <param name="PersoonId">The data subject.</param>
/// <param name="Wie">A medewerker id, or <c>systeem</c>.</param>
/// <param name="Rol">The role by which it was allowed; null for the system.</param>
/// <param name="Doel">What for: a closed phrase of the code.</param>
/// <param name="Reden">Why, in the words of who saw it; null where nobody is asked.</param>
/// <param name="Samenhang">The trace of the request (W3C), when that was traced.</param>
public sealed record Inzage(
    string PersoonId, string Wie, Rol? Rol, string Doel, DateTimeOffset Op, string? Reden = null, string? Samenhang = null);
