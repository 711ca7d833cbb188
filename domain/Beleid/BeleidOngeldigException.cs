namespace InzetOpMaat.Domain;

/// <summary>A policy document was refused; names every mistake.</summary>
public sealed class BeleidOngeldigException : Exception
{
    public BeleidOngeldigException()
        : this([])
    {
    }

    public BeleidOngeldigException(string message)
        : base(message)
    {
    }

    public BeleidOngeldigException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public BeleidOngeldigException(IReadOnlyList<Beleidsfout> fouten)
        : base($"Het beleidsdocument is ongeldig: {string.Join("; ", fouten.Select(fout => $"{fout.Pointer}: {fout.Melding}"))}.") =>
        Fouten = fouten;

    public IReadOnlyList<Beleidsfout> Fouten { get; } = [];
}
