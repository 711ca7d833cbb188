namespace InzetOpMaat.Functions;

/// <summary>The line of the timeline for what somebody reported about an appointment.</summary>
internal static class Afspraakgebeurtenis
{
    public static Gebeurtenis Van(Afspraak afspraak, Afspraakstatus status, string wie, DateTimeOffset nu)
    {
        var (soort, wat) = status switch
        {
            Afspraakstatus.Bevestigd => (Gebeurtenissoort.AfspraakWerdBevestigd, "bevestigd"),
            Afspraakstatus.Verplaatst => (Gebeurtenissoort.AfspraakWerdVerplaatst, "verplaatst"),
            Afspraakstatus.Afgemeld => (Gebeurtenissoort.AfspraakWerdAfgemeld, "afgemeld"),
            Afspraakstatus.NietVerschenen => (Gebeurtenissoort.KlantVerscheenNiet, "klant was er niet"),
            Afspraakstatus.Verschenen => (Gebeurtenissoort.AfspraakWerdGehouden, "gehouden"),
            _ => throw new ArgumentOutOfRangeException(nameof(status), status, "Dit wordt niet gemeld."),
        };
        return new(nu, $"{Sleutels.Naam(afspraak.Id)}.{status}", soort, wie, $"{afspraak.Soort}: {wat}", Verwijzing: afspraak.Id, Waarden: new Dictionary<string, string> { [Waardenaam.Soort] = afspraak.Soort.ToString() });
    }
}
