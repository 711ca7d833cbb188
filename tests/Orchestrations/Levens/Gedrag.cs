namespace InzetOpMaat.Orchestrations.Tests;

/// <summary>What a klant does with one round of an appointment.</summary>
internal enum Gedragsoort
{
    Komt,

    KomtNiet,

    /// <summary>Moves it, some hours before it begins.</summary>
    Verzet,

    /// <summary>Cancels it, some hours before it begins.</summary>
    MeldtZichAf,

    /// <summary>Comes, and nobody records it until some days later.</summary>
    KomtOngemerkt,

    /// <summary>Comes, and with a voortgangsgesprek chooses another date for the next: so many months later.</summary>
    KomtEnKiest,
}

/// <param name="Aantal">Hours, days or months; see the kind.</param>
internal sealed record Gedrag(Gedragsoort Soort, int Aantal = 0)
{
    public static Gedrag Komt { get; } = new(Gedragsoort.Komt);

    public override string ToString() => Aantal == 0 ? $"{Soort}" : $"{Soort} ({Aantal})";
}
