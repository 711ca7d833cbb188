namespace InzetOpMaat.Orchestrations.Tests;

/// <summary>What somebody decides on a day of a life. What cannot be at that moment is refused, and then life goes on.</summary>
internal abstract record Beslissing(int Dag)
{
    public sealed record VraagtTochAan(int Dag) : Beslissing(Dag)
    {
        public override string ToString() => "vraagt toch aan";
    }

    public sealed record LevertStukken(int Dag) : Beslissing(Dag)
    {
        public override string ToString() => "levert de stukken in";
    }

    public sealed record KrijgtBesluit(int Dag, Besluit Besluit) : Beslissing(Dag)
    {
        public override string ToString() => $"krijgt een besluit: {Besluit}";
    }

    public sealed record WisseltVanGroep(int Dag, Klantgroep Naar) : Beslissing(Dag)
    {
        public override string ToString() => $"gaat naar {Naar}";
    }

    public sealed record WilThuisBezoek(int Dag, bool Ja) : Beslissing(Dag)
    {
        public override string ToString() => Ja ? "vindt bezoek thuis goed" : "wil geen bezoek thuis meer";
    }

    /// <param name="OverDagen">When it begins.</param>
    /// <param name="DuurDagen">How long it lasts, when that was agreed.</param>
    public sealed record VindtPlek(int Dag, Plaatsingssoort Soort, int OverDagen, bool Gedeeltelijk, int? DuurDagen) : Beslissing(Dag)
    {
        public override string ToString() =>
            $"vindt een plek: {Soort}, over {OverDagen} dagen{(Gedeeltelijk ? ", gedeeltelijk" : "")}{(DuurDagen is { } duur ? $", voor {duur} dagen" : "")}";
    }

    public sealed record ValtTerug(int Dag, Klantgroep Naar) : Beslissing(Dag)
    {
        public override string ToString() => $"valt terug naar {Naar}";
    }

    public sealed record Stopt(int Dag, Eindereden Reden) : Beslissing(Dag)
    {
        public override string ToString() => $"stopt: {Reden}";
    }
}
