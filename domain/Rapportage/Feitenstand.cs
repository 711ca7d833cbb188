using System.Globalization;

namespace InzetOpMaat.Domain;

/// <summary>Where one timeline has come, as far as it is counted.</summary>
internal sealed class Feitenstand
{
    private readonly Dictionary<string, DateOnly> delen = [];
    private readonly Dictionary<string, string> trajecten = [];
    private string? kwadrant;
    private DateOnly? gemeldOp;
    private DateOnly? ambitiegesprekOp;
    private bool loopt;

    public Klantgroep? Groep { get; private set; }

    /// <summary>A <see cref="Domain.Herkomst"/>; empty for what is no journey, such as a household.</summary>
    public string Herkomst { get; private set; } = "";

    /// <summary>For what this klant counts at this moment.</summary>
    public IEnumerable<Telling> Voorraden => !loopt
        ? []
        : new Telling[] { new(Feitsoort.Bestand, Groep, Herkomst) }
            .Concat(kwadrant is null ? [] : [new(Feitsoort.Bereidheidsstand, Groep, kwadrant)])
            .Concat(delen.Select(deel => new Telling(Feitsoort.Dossierstand, Groep, Dossieractualiteit.Kenmerk(deel.Key, deel.Value))))
            .Concat(trajecten.Values.Distinct().Select(instrument => new Telling(Feitsoort.Trajectstand, Groep, instrument)));

    public void Neem(Gebeurtenis gebeurtenis, DateOnly dag)
    {
        switch (gebeurtenis.Soort)
        {
            case Gebeurtenissoort.MeldingWerdGedaan:
                (loopt, Herkomst, gemeldOp) = (true, nameof(Domain.Herkomst.Melding), dag);
                break;
            case Gebeurtenissoort.BestaandeKlantWerdOvergenomen:
                (loopt, Herkomst) = (true, nameof(Domain.Herkomst.BestaandeKlant));
                break;
            case Gebeurtenissoort.KlantWerdIngedeeld or Gebeurtenissoort.KlantgroepWerdGewijzigd or Gebeurtenissoort.KlantVielTerug:
                Groep = Feitenlezer.Waarde<Klantgroep>(gebeurtenis, Waardenaam.Naar) ?? Groep;
                break;
            case Gebeurtenissoort.KlantreisWerdBeeindigd:
                loopt = false;
                break;
            case Gebeurtenissoort.AfspraakWerdGehouden when Feitenlezer.Waarde(gebeurtenis, Waardenaam.Soort) == nameof(Afspraaksoort.Ambitiegesprek):
                ambitiegesprekOp ??= dag;
                break;
            case Gebeurtenissoort.DossierWerdBijgewerkt when Feitenlezer.Waarde(gebeurtenis, Waardenaam.Deel) is { } deel:
                delen[deel] = dag;
                kwadrant = deel == nameof(Dossierdeel.Bereidheid) ? Feitenlezer.Waarde(gebeurtenis, Waardenaam.Naar) ?? kwadrant : kwadrant;
                break;
            case Gebeurtenissoort.PlanWerdActueel:
                delen[nameof(Dossierdeel.PlanVanAanpak)] = DateOnly.TryParse(Feitenlezer.Waarde(gebeurtenis, Waardenaam.Datum), CultureInfo.InvariantCulture, out var actueelOp) ? actueelOp : dag;
                break;
            case Gebeurtenissoort.TrajectBegon when Feitenlezer.Waarde(gebeurtenis, Waardenaam.Nummer) is { } nummer:
                trajecten[nummer] = Feitenlezer.Waarde(gebeurtenis, Waardenaam.Soort) ?? "";
                break;
            case Gebeurtenissoort.TrajectWerdAfgerond when Feitenlezer.Waarde(gebeurtenis, Waardenaam.Nummer) is { } nummer:
                trajecten.Remove(nummer);
                break;
        }
    }

    /// <summary>How many days there were to an appointment from what it is counted from by the policy; at most 99, null when it is not.</summary>
    public int? Doorlooptijd(string afspraaksoort, DateOnly dag)
    {
        var vanaf = afspraaksoort switch
        {
            nameof(Afspraaksoort.Ambitiegesprek) => gemeldOp,
            nameof(Afspraaksoort.KickOff) => ambitiegesprekOp,
            _ => null,
        };
        return vanaf is { } begin ? Math.Min(99, dag.DayNumber - begin.DayNumber) : null;
    }
}
