namespace InzetOpMaat.Functions;

/// <summary>A body as read, with all mistakes found so far.</summary>
/// <param name="Waarde">What could be read of it; null when it is no object at all.</param>
public sealed record GelezenLichaam<T>(T? Waarde, IReadOnlyList<Invoerfout> Fouten)
    where T : class
{
    /// <summary>Adds what the domain finds, save what is already said of that member or of something in it.</summary>
    public GelezenLichaam<T> Met(Func<T, IReadOnlyList<Invoerfout>> controle) => Waarde is null
        ? this
        : this with { Fouten = [.. Fouten, .. controle(Waarde).Where(nieuw => !Fouten.Any(oud => Dekt(oud, nieuw)))] };

    /// <exception cref="ProbleemException">There are mistakes: all of them (400).</exception>
    public T Vereis() => Fouten.Count == 0 && Waarde is not null ? Waarde : throw ProbleemException.Invoer(Fouten);

    private static bool Dekt(Invoerfout oud, Invoerfout nieuw) =>
        oud.Pointer == nieuw.Pointer || oud.Pointer.StartsWith(nieuw.Pointer + "/", StringComparison.Ordinal);
}
