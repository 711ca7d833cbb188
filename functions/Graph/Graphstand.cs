namespace InzetOpMaat.Functions;

/// <summary>How the last request to Graph went, of this instance of the app.</summary>
public sealed class Graphstand
{
    private volatile string? _storing;
    private volatile bool _gevraagd;

    /// <summary>Null as long as nothing was asked.</summary>
    public bool? Lukte => _gevraagd ? _storing is null : null;

    /// <param name="storing">The kind of failure; null when it went well.</param>
    public void Noteer(string? storing)
    {
        _storing = storing;
        _gevraagd = true;
    }
}
