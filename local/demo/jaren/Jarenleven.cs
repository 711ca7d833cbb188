namespace InzetOpMaat.Local;

/// <summary>A journey as it was watched for years, with the stays in a group.</summary>
internal sealed class Jarenleven(Demopersoon mens)
{
    private readonly List<Jarenverblijf> _verblijven = [];

    public Reis Reis { get; } = new(mens);

    public string Naam => mens.Naam;

    public IReadOnlyList<Jarenverblijf> Verblijven => _verblijven;

    public IEnumerable<Afspraakbeeld> Gehouden(Afspraaksoort soort) =>
        Reis.Beeld!.Afspraken.Where(afspraak => afspraak.Soort == soort && afspraak.Status == Afspraakstatus.Verschenen);

    public void Zie(Klantreisbeeld beeld, DateOnly vandaag)
    {
        Reis.Zie(beeld);
        var nu = beeld is { Fase: Fase.KickOff or Fase.Begeleiding, Klantgroep: { } groep, KlantgroepSinds: { } sinds } ? (groep, sinds) : ((Klantgroep, DateOnly)?)null;
        if (_verblijven is [.., { Tot: null } laatste] && (laatste.Groep, laatste.Sinds) != nu)
        {
            _verblijven[^1] = laatste with { Tot = vandaag };
        }

        if (nu is var (in_, vanaf) && _verblijven is not [.., { Tot: null }])
        {
            _verblijven.Add(new(in_, vanaf, null));
        }
    }
}

/// <summary>A stay in a group. Dates are local.</summary>
/// <param name="Tot">When begeleiding in it was over; null when it still goes on.</param>
internal sealed record Jarenverblijf(Klantgroep Groep, DateOnly Sinds, DateOnly? Tot);
