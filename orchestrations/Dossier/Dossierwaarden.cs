using System.Globalization;

namespace InzetOpMaat.Orchestrations;

/// <summary>The closed values of the timeline's lines about a dossier, by <see cref="Waardenaam"/>.</summary>
public static class Dossierwaarden
{
    /// <summary>Of a part that was recorded: what it was and became, for what moves.</summary>
    public static IReadOnlyDictionary<string, string> Van(Dossier oud, Dossier nieuw, Dossierdeel deel, Klantreis reis)
    {
        var waarden = Bij(reis);
        waarden[Waardenaam.Deel] = deel.ToString();
        waarden[Waardenaam.Nummer] = nieuw.Versie(deel).ToString(CultureInfo.InvariantCulture);
        if (deel == Dossierdeel.Bereidheid)
        {
            Zet(waarden, Waardenaam.Van, oud.Bereidheid?.Kwadrant);
            Zet(waarden, Waardenaam.Naar, nieuw.Bereidheid?.Kwadrant);
            Zet<Beweging>(waarden, Waardenaam.Beweging, oud.Bereidheid is { } was ? Bewegingen.Tussen(was.Kwadrant, nieuw.Bereidheid!.Kwadrant) : null);
        }

        if (deel == Dossierdeel.Ladder)
        {
            Zet(waarden, Waardenaam.Van, oud.Ladder?.Participatie);
            Zet(waarden, Waardenaam.Naar, nieuw.Ladder?.Participatie);
            Zet(waarden, Waardenaam.VanReintegratie, oud.Ladder?.Reintegratie);
            Zet(waarden, Waardenaam.NaarReintegratie, nieuw.Ladder?.Reintegratie);
            Zet<Beweging>(waarden, Waardenaam.Beweging, oud.Ladder is { } was ? Bewegingen.Tussen(was, nieuw.Ladder!) : null);
        }

        return waarden;
    }

    /// <summary>Of a plan van aanpak.</summary>
    public static IReadOnlyDictionary<string, string> Van(PlanVanAanpak? oud, PlanVanAanpak nieuw, Klantreis reis)
    {
        var waarden = Bij(reis);
        waarden[Waardenaam.Deel] = nameof(Dossierdeel.PlanVanAanpak);
        waarden[Waardenaam.Nummer] = nieuw.Nummer.ToString(CultureInfo.InvariantCulture);
        Zet(waarden, Waardenaam.Van, oud?.Doel);
        Zet(waarden, Waardenaam.Naar, (Plandoel?)nieuw.Doel);
        waarden[Waardenaam.Datum] = nieuw.Actualiteitsdatum.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return waarden;
    }

    /// <summary>Where the klant was: the phase and the group.</summary>
    public static Dictionary<string, string> Bij(Klantreis reis)
    {
        var waarden = new Dictionary<string, string> { [Waardenaam.Fase] = reis.Fase.ToString() };
        Zet(waarden, Waardenaam.Klantgroep, reis.Klantgroep);
        return waarden;
    }

    private static void Zet<T>(Dictionary<string, string> waarden, string naam, T? waarde)
        where T : struct, Enum
    {
        if (waarde is { } gevuld)
        {
            waarden[naam] = gevuld.ToString();
        }
    }
}
