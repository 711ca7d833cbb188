namespace InzetOpMaat.Domain;

/// <summary>Whether the outcome of a voortgangsgesprek can be accepted.</summary>
public static class Voortgangsvalidatie
{
    /// <summary>Every mistake; empty when the outcome is good.</summary>
    /// <param name="aanwezig">Whether the klant was there; else there is nothing else to tell.</param>
    /// <param name="reden">Why another date than that of the rhythm is better.</param>
    /// <param name="groep">The group in which the klant is.</param>
    /// <param name="onderdelen">What the policy of the group wants the talk to go into.</param>
    /// <param name="vandaag">The local date.</param>
    public static IReadOnlyList<Invoerfout> Controleer(
        bool aanwezig, Voortgangsuitkomst uitkomst, string? reden, Klantgroep groep, IReadOnlyList<Gespreksonderdeel> onderdelen, DateOnly vandaag)
    {
        var controle = new Invoercontrole();
        if (!aanwezig)
        {
            foreach (var (pointer, waarde) in Onderdelen(uitkomst).Append(("/volgendeDatum", uitkomst.VolgendeDatum)))
                controle.Eis(waarde is null, pointer, "Dit kan niet als de klant er niet was.");
            return controle.Fouten;
        }

        foreach (var onderdeel in onderdelen)
        {
            foreach (var (pointer, waarde) in Bij(onderdeel, uitkomst))
                controle.Eis(waarde is not null, pointer, $"Het beleid vraagt dit in dit gesprek: {onderdeel}.");
        }

        Groep(controle, uitkomst, groep);
        foreach (var regeling in (uitkomst.Minimaregelingen?.Keys ?? []).Where(regeling => !Enum.IsDefined(regeling)))
            controle.Eis(false, $"/minimaregelingen/{regeling}", "Minimaregeling is onbekend.");
        controle.Eis(!(uitkomst.PlanVanAanpakActueelOp > vandaag), "/planVanAanpakActueelOp", "Deze datum ligt in de toekomst.");
        Volgende(controle, uitkomst.VolgendeDatum, reden, vandaag);
        return controle.Fouten;
    }

    private static void Groep(Invoercontrole controle, Voortgangsuitkomst uitkomst, Klantgroep groep)
    {
        controle.Eis(
            uitkomst.AndereGroep is null || uitkomst.GroepPassend == false, "/andereGroep", "Een andere groep hoort alleen bij een groep die niet past.");
        controle.Eis(uitkomst.GroepPassend != false || uitkomst.AndereGroep is not null, "/andereGroep", "Welke groep past dan beter?");
        controle.Eis(uitkomst.AndereGroep != groep, "/andereGroep", "De klant is al in deze groep.");
    }

    private static void Volgende(Invoercontrole controle, DateOnly? datum, string? reden, DateOnly vandaag)
    {
        controle.Eis(
            datum is not { } dag || (dag > vandaag && dag <= vandaag.AddMonths(Ritmeafwijking.VerstVooruitMaanden)),
            "/volgendeDatum",
            $"Kies een dag na vandaag, binnen {Ritmeafwijking.VerstVooruitMaanden} maanden.");
        controle.Eis(datum is null || !string.IsNullOrWhiteSpace(reden), "/redenAfwijking", "Afwijken van het ritme mag, met een reden.");
        controle.Eis(datum is not null || reden is null, "/redenAfwijking", "Een reden hoort bij een andere datum.");
    }

    private static IEnumerable<(string Pointer, object? Waarde)> Onderdelen(Voortgangsuitkomst uitkomst) =>
        Enum.GetValues<Gespreksonderdeel>().SelectMany(onderdeel => Bij(onderdeel, uitkomst)).Append(("/andereGroep", uitkomst.AndereGroep));

    private static IEnumerable<(string Pointer, object? Waarde)> Bij(Gespreksonderdeel onderdeel, Voortgangsuitkomst uitkomst) => onderdeel switch
    {
        Gespreksonderdeel.Welbevinden => [("/welbevinden", uitkomst.Welbevinden), ("/stress", uitkomst.Stress)],
        Gespreksonderdeel.Groep => [("/groepPassend", uitkomst.GroepPassend)],
        Gespreksonderdeel.Rechtmatigheid => [("/rechtmatigheid", uitkomst.Rechtmatigheid)],
        Gespreksonderdeel.Minimaregelingen => [("/minimaregelingen", uitkomst.Minimaregelingen)],
        Gespreksonderdeel.PlanVanAanpak => [("/planVanAanpakActueelOp", uitkomst.PlanVanAanpakActueelOp)],
        _ => [],
    };
}
