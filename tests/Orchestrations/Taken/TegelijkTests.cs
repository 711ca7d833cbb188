using System.Net;
using System.Text.Json.Nodes;

namespace InzetOpMaat.Orchestrations.Tests;

/// <summary>Two colleagues who change the same thing at the same moment: one wins, the other hears what it has become.</summary>
public class TegelijkTests
{
    [Fact]
    public async Task Van_twee_managers_die_dezelfde_taak_tegelijk_overdragen_wint_een_en_ziet_de_ander_de_nieuwe_stand()
    {
        await using var gemeente = await Proefgemeente.Open();
        for (var keer = 0; keer < 5; keer++)
        {
            var klant = await gemeente.Meld($"Klant {(char)('A' + keer)}");
            var taak = Assert.Single(await klant.Taken());
            using var gezien = await gemeente.Vraag(HttpMethod.Get, $"/v1/taken/{taak.Id}", Rol.Manager);
            var versie = gezien.Headers.ETag!.ToString();

            var naar = taak.MedewerkerId == "poortwachter-1" ? "poortwachter-2" : "poortwachter-1";

            var antwoorden = await Task.WhenAll(Draagover("manager-io"), Draagover("manager-dwt"));
            await gemeente.Rust();

            Assert.Equal([HttpStatusCode.OK, HttpStatusCode.PreconditionFailed], antwoorden.Select(antwoord => antwoord.StatusCode).Order());
            var verliezer = antwoorden.Single(antwoord => antwoord.StatusCode == HttpStatusCode.PreconditionFailed);
            var nu = Assert.Single(await klant.Taken());
            using var opnieuw = await gemeente.Vraag(HttpMethod.Get, $"/v1/taken/{taak.Id}", Rol.Manager);
            Assert.Equal(opnieuw.Headers.ETag, verliezer.Headers.ETag);
            Assert.Contains("Intussen gewijzigd", (string)JsonNode.Parse(await verliezer.Content.ReadAsStringAsync())!["title"]!, StringComparison.Ordinal);
            Assert.Equal((naar, 1), (nu.MedewerkerId, nu.EerderBij.Count));
            Assert.Single(await gemeente.Werklijst(naar), open => open.Id == taak.Id);

            Task<HttpResponseMessage> Draagover(string wie) => gemeente.Vraag(
                HttpMethod.Post, $"/v1/taken/{taak.Id}/toewijzing", Rol.Manager, new { actie = "Overdragen", medewerkerId = naar, reden = "druk" }, medewerker: wie, versie: versie);
        }
    }

    [Fact]
    public async Task Van_twee_die_een_klant_tegelijk_naar_een_andere_groep_laten_gaan_wint_een()
    {
        await using var gemeente = await Proefgemeente.Open();
        var leven = await Levensloop.InBegeleiding(gemeente, Klantgroep.Zorgen);
        var pad = $"/v1/klantreizen/{leven.Klant.KlantreisId}/groepswijzigingen";

        var antwoorden = await Task.WhenAll(
            gemeente.Vraag(HttpMethod.Post, pad, Rol.Consulent, new { klantgroep = "Faciliteren", keuzeKlant = "Faciliteren", reden = "Samen besproken." }),
            gemeente.Vraag(HttpMethod.Post, pad, Rol.Werkcoach, new { klantgroep = "Faciliteren", keuzeKlant = "Faciliteren", reden = "Samen besproken." }));
        await leven.Dagen(3);

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.Conflict], antwoorden.Select(antwoord => antwoord.StatusCode).Order());
        var reis = await leven.Klant.Reis();
        Assert.Equal((Klantgroep.Faciliteren, 2), (reis.Klantgroep, reis.Verblijf));
        Assert.Single(leven.Klant.Berichten(), bericht => bericht.Onderwerp == "Uw begeleiding verandert");
    }
}
