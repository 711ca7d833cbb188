namespace InzetOpMaat.Domain;

/// <summary>The figures of a klantgroep in a period.</summary>
/// <param name="Erbij">Came from another klantgroep.</param>
/// <param name="Eraf">Went to another klantgroep.</param>
/// <param name="Beleidsaantal">How many klanten the policy reckons with.</param>
public sealed record Groepscijfers(
    Klantgroep Klantgroep, int BestandBegin, int InstroomNieuw, int InstroomBestaand, int Erbij, int Eraf, int Uitstroom, int UitstroomWerk, int BestandEinde, int Beleidsaantal);

/// <summary>The budget of a klantgroep beside the work that was done for it, in euros.</summary>
/// <param name="Budget">The part of the year's budget that belongs to the period, by days.</param>
/// <param name="Normkosten">The contact moments by norm hours: not what was paid.</param>
public sealed record Budgetcijfers(Klantgroep Klantgroep, decimal Budget, int Contactmomenten, decimal Normuren, decimal Normkosten);

/// <summary>A report of a period, from figures of days that are closed: it is the same whenever it is made.</summary>
public sealed record Kwartaalrapport(
    DateOnly Van,
    DateOnly Tot,
    DateOnly? BijgewerktTot,
    int NietIngedeeldEinde,
    IReadOnlyList<Groepscijfers> Groepen,
    IReadOnlyList<Indicatorcijfer> Indicatoren,
    IReadOnlyList<Budgetcijfers> Budgetten,
    Cijfers Cijfers)
{
    public static Kwartaalrapport Maak(DateOnly van, DateOnly tot, IReadOnlyList<Dagstand> dagen, Beleid beleid)
    {
        var cijfers = new Cijfers(dagen, van);
        var groepen = Enum.GetValues<Klantgroep>();
        return new(
            van,
            tot,
            cijfers.Tot,
            cijfers.Voorraden(Feitsoort.Bestand).Where(voorraad => voorraad.Telling.Klantgroep is null).Sum(voorraad => voorraad.Aantal),
            [.. groepen.Select(groep => Groep(groep, cijfers, beleid))],
            [.. Domain.Indicatoren.Alle.Select(indicator => Indicatorcijfer.Van(indicator, cijfers, beleid))],
            [.. groepen.Select(groep => Budget(groep, van, tot, cijfers, beleid))],
            cijfers);
    }

    private static Groepscijfers Groep(Klantgroep groep, Cijfers cijfers, Beleid beleid) => new(
        groep,
        cijfers.AanBegin(Feitsoort.Bestand, groep),
        cijfers.Aantal(Feitsoort.Instroom, groep, herkomst => herkomst == nameof(Herkomst.Melding)),
        cijfers.Aantal(Feitsoort.Instroom, groep, herkomst => herkomst == nameof(Herkomst.BestaandeKlant)),
        cijfers.Aantal(Feitsoort.Overgang, null, naar => naar == groep.ToString()),
        cijfers.Aantal(Feitsoort.Overgang, groep),
        cijfers.Aantal(Feitsoort.Uitstroom, groep),
        cijfers.Aantal(Feitsoort.Uitstroom, groep, reden => reden == nameof(Eindereden.Werk)),
        cijfers.AanEinde(Feitsoort.Bestand, groep),
        beleid.Groep(groep).Klanten);

    private static Budgetcijfers Budget(Klantgroep groep, DateOnly van, DateOnly tot, Cijfers cijfers, Beleid beleid)
    {
        var momenten = cijfers.Stromen(Feitsoort.Contactmoment).Where(stroom => stroom.Telling.Klantgroep == groep).ToList();
        var uren = momenten.Sum(moment => moment.Aantal * Normtijd.Minuten(moment.Telling.Kenmerk, groep, beleid)) / 60;
        var deel = (tot.DayNumber - van.DayNumber + 1) / (DateTime.IsLeapYear(van.Year) ? 366m : 365m);
        return new(
            groep,
            Math.Round(beleid.Groep(groep).Budget.Values.Sum() * deel, 2),
            momenten.Sum(moment => moment.Aantal),
            Math.Round(uren, 1),
            Math.Round(uren * beleid.Rapportage.Uurtarief, 2));
    }
}
