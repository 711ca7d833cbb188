namespace InzetOpMaat.Functions;

/// <summary>
/// Writes a melding: idempotency key, person, household, journey. Each write can be repeated, and the ids stand with
/// the key, so whoever repeats a request that broke off finishes it. Two partitions cannot be written as one.
/// </summary>
public sealed class Meldingsvastlegging(IRijen rijen, Opslag opslag, PersonenInTabel personen, Momenten momenten, Samenhangen samenhangen, IKlok klok, NieuwId nieuwId)
{
    /// <exception cref="ProbleemException">400: no such household. 409: the key belongs to another melding.</exception>
    internal async Task<Meldingsafdruk> LegVast(Melding melding, Idempotentiesleutel sleutel, string wie)
    {
        await EisHuishouden(melding);
        var afdruk = await Sleutel(melding, sleutel, wie);
        if (!afdruk.IsVan(melding))
        {
            throw ProbleemException.Strijdig("Deze Idempotency-Key hoort bij een andere melding.");
        }

        try
        {
            await MaakAf(melding, afdruk);
        }
        catch (RijconflictException)
        {
            // The same request at the same time, or a partner's: look again and do what is left.
            await MaakAf(melding, afdruk);
        }

        return afdruk;
    }

    // The journey is written last: where it is, the rest is, and what changed there since is left alone.
    private async Task MaakAf(Melding melding, Meldingsafdruk afdruk)
    {
        if (await opslag.Lees<Klantreis>(afdruk.KlantreisId, Sleutels.Klantreis) is null)
        {
            await Persoon(melding, afdruk);
            await Huishouden(afdruk);
            await Klantreis(melding, afdruk);
        }
    }

    private async Task EisHuishouden(Melding melding)
    {
        if (melding.HuishoudenId is { } huishoudenId && await opslag.Lees<Huishouden>(huishoudenId, Sleutels.Huishouden) is null)
        {
            throw ProbleemException.Invoer([new("/huishoudenId", "Dit huishouden kennen wij niet.")]);
        }
    }

    private async Task<Meldingsafdruk> Sleutel(Melding melding, Idempotentiesleutel sleutel, string wie)
    {
        if (await Lees(sleutel) is { } bestaand)
        {
            return bestaand;
        }

        var nieuw = Meldingsafdruk.Maak(melding, wie, klok.Nu, nieuwId);
        try
        {
            var werk = new Werkeenheid(sleutel.Partitie).Voegtoe(sleutel.Rij, nieuw);
            await rijen.Schrijf(Tabel.Verzoeken, sleutel.Partitie, werk.Wijzigingen);
            return nieuw;
        }
        catch (RijconflictException)
        {
            return await Lees(sleutel) ?? throw new InvalidOperationException("Een sleutel die er al was, is weg.");
        }
    }

    private async Task<Meldingsafdruk?> Lees(Idempotentiesleutel sleutel) =>
        await rijen.Lees(Tabel.Verzoeken, sleutel.Partitie, sleutel.Rij) is { } rij
            ? Rijinhoud.Lees<Meldingsafdruk>(rij.Inhoud)
            : null;

    private Task Persoon(Melding melding, Meldingsafdruk afdruk) => personen.Bewaar(melding.AlsPersoon(afdruk.PersoonId));

    private async Task Huishouden(Meldingsafdruk afdruk)
    {
        var werk = new Werkeenheid(afdruk.HuishoudenId);
        var huishouden = await opslag.Lees<Huishouden>(afdruk.HuishoudenId, Sleutels.Huishouden);
        if (huishouden is null)
        {
            werk.Voegtoe(Sleutels.Huishouden, new Huishouden { Id = afdruk.HuishoudenId, KlantreisIds = [afdruk.KlantreisId] });
        }
        else if (!huishouden.Waarde.KlantreisIds.Contains(afdruk.KlantreisId))
        {
            werk.Vervang(
                Sleutels.Huishouden,
                huishouden,
                huishouden.Waarde with { KlantreisIds = [.. huishouden.Waarde.KlantreisIds, afdruk.KlantreisId] });
        }

        await opslag.Bewaar(werk);
    }

    private async Task Klantreis(Melding melding, Meldingsafdruk afdruk)
    {
        var reis = new Klantreis
        {
            Id = afdruk.KlantreisId,
            PersoonId = afdruk.PersoonId,
            HuishoudenId = afdruk.HuishoudenId,
            Kanaal = melding.Kanaal,
            GemeldOp = afdruk.GemeldOp,
            Meldingsdatum = Lokaletijd.Datum(afdruk.GemeldOp),
            Aanvraagdatum = melding.Aanvraagdatum,
            Fase = Fase.Screening,
            FaseSinds = afdruk.GemeldOp,
        };
        var spoor = new Spoor
        {
            Id = Spoorids.Klantreis(reis.Id),
            Orchestrator = nameof(KlantreisOrchestrator),
            KlantreisId = reis.Id,
            VolgendMoment = afdruk.GemeldOp,
            Waarom = "klantreis beginnen",
        };
        await momenten.Zet(spoor.Id, spoor.VolgendMoment);
        await opslag.Bewaar(new Werkeenheid(reis.Id)
            .Voegtoe(Sleutels.Klantreis, reis)
            .Voegtoe(Sleutels.Spoor(spoor.Id), samenhangen.Noteer(spoor))
            .Gebeurtenis(new(
                afdruk.GemeldOp, "melding", Gebeurtenissoort.MeldingWerdGedaan, afdruk.Wie, $"melding gedaan: {melding.Kanaal}")));
    }
}
