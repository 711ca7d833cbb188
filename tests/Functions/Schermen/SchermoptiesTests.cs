using System.Text.Json;
using Microsoft.Extensions.Configuration;

namespace InzetOpMaat.Functions.Tests;

/// <summary>What the screens are told before anybody is signed in.</summary>
public class SchermoptiesTests
{
    [Fact]
    public void Zonder_bereik_vragen_de_schermen_alles_van_deze_api()
    {
        var opties = Opties([]);

        Assert.Equal("openid profile 11111111-1111-1111-1111-111111111111/.default", opties.Bereik);
        Assert.Equal("", opties.Client);
        Assert.Null(opties.Klok);
    }

    [Fact]
    public void De_pagina_mag_alleen_zichzelf_en_de_uitgever_aanroepen()
    {
        var beleid = Opties([]).Inhoudsbeleid;

        Assert.Contains("connect-src 'self' https://login.example;", beleid, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", beleid, StringComparison.Ordinal);
    }

    [Fact]
    public void Wat_de_schermen_horen_is_geen_geheim_en_niet_meer_dan_nodig()
    {
        var json = JsonSerializer.SerializeToElement(Opties(new() { ["Schermen:Client"] = "schermen", ["Schermen:Klok"] = "/klok" }), Opslagformaat.Opties);

        Assert.Equal(["bereik", "client", "klok", "uitgever"], json.EnumerateObject().Select(veld => veld.Name).Order(StringComparer.Ordinal));
    }

    private static Schermopties Opties(Dictionary<string, string?> eigen)
    {
        var instellingen = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>(eigen)
        {
            ["Aanmelding:Uitgever"] = "https://login.example/tenant/v2.0",
            ["Aanmelding:Publiek"] = "11111111-1111-1111-1111-111111111111",
        }).Build();
        return Schermopties.Van(instellingen, Aanmeldopties.Van(instellingen));
    }
}
