using System.Security.Cryptography;

namespace InzetOpMaat.Functions;

/// <summary>Keeps a document with the plan of a household. The content comes first: a row always has its content.</summary>
public sealed class Plandocumentvastlegging(Opslag opslag, Dossierregister register, IDocumenten documenten, IKlok klok)
{
    private const int MeestePogingen = 5;

    /// <exception cref="ProbleemException">409: there is no plan, the klantreis has ended, or the key belongs to another document.</exception>
    internal async Task<Plandocument> Voegtoe(
        Klantreis reis, Eenmaal eenmaal, string mediatype, BinaryData inhoud, string wie, CancellationToken annulering)
    {
        for (var poging = 1; ; poging++)
        {
            try
            {
                return await Probeer(reis, eenmaal, mediatype, inhoud, wie, annulering);
            }
            catch (RijconflictException) when (poging < MeestePogingen)
            {
                // Another document, or the same request, came in between.
            }
        }
    }

    private async Task<Plandocument> Probeer(
        Klantreis reis, Eenmaal eenmaal, string mediatype, BinaryData inhoud, string wie, CancellationToken annulering)
    {
        var huishoudenId = reis.HuishoudenId;
        if (await eenmaal.Eerder(opslag, huishoudenId) is { } eerder)
        {
            return (await opslag.Vereis<Plandocument>(huishoudenId, Sleutels.Plandocument(eerder), annulering)).Waarde;
        }

        if (reis.Fase == Fase.Beeindigd)
        {
            throw ProbleemException.Strijdig("De klantreis is beeindigd; het dossier is gesloten.");
        }

        if (await register.Plan(huishoudenId) is null)
        {
            throw ProbleemException.Strijdig("Er is nog geen plan van aanpak waar dit document bij hoort.");
        }

        var nummer = (await register.Alle<Plandocument>(huishoudenId, Sleutels.Plandocumenten)).Count + 1;
        var document = new Plandocument(
            nummer,
            mediatype,
            inhoud.ToMemory().Length,
            Convert.ToHexStringLower(SHA256.HashData(inhoud.ToMemory().Span)),
            $"{huishoudenId}/{eenmaal.Sleutel}",
            klok.Nu,
            wie);
        await documenten.Bewaar(document.Blob, mediatype, inhoud, annulering);
        var werk = new Werkeenheid(huishoudenId).Voegtoe(Sleutels.Plandocument(nummer), document).Gebeurtenis(new(
            document.Op, $"plan.document.{nummer}", Gebeurtenissoort.DossierWerdBijgewerkt, wie, $"document {nummer} bij het plan van aanpak", Waarden: new Dictionary<string, string> { [Waardenaam.Deel] = nameof(Dossierdeel.PlanVanAanpak) }));
        eenmaal.Noteer(werk, nummer);
        await opslag.Bewaar(werk, annulering);
        return document;
    }
}
