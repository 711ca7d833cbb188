using System.Collections.Concurrent;
using System.Text.Json;
using InzetOpMaat.Local.Engine;

namespace InzetOpMaat.Orchestrations.Tests;

/// <summary>
/// Everything that a municipality keeps or lets be seen, as pieces of text with the place where each was found, to search
/// for what may not be there.
/// </summary>
internal sealed class Vindplaatsen
{
    private static readonly JsonSerializerOptions Leesbaar = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private readonly Proefgemeente _gemeente;
    private readonly ConcurrentQueue<(string Plaats, string Tekst)> _instanties = new();

    public Vindplaatsen(Proefgemeente gemeente)
    {
        _gemeente = gemeente;
        // Each generation at the moment that it is published: the next one removes its rows.
        gemeente.Instanties.Observer = (id, punt) =>
        {
            if (punt == CommitPoint.Published)
            {
                Bewaar(id).GetAwaiter().GetResult();
            }
        };
    }

    /// <summary>Of every instance: head, history of every generation, and messages that still wait.</summary>
    public async Task<IReadOnlyList<(string Plaats, string Tekst)>> Instanties()
    {
        await foreach (var bericht in _gemeente.Instanties.ReadInboxesAsync(CancellationToken.None))
        {
            _instanties.Enqueue(($"postbus van {bericht.Message.InstanceId}", Json(bericht)));
        }

        return [.. _instanties];
    }

    public async Task<IReadOnlyList<(string Plaats, string Tekst)>> Rijen(params Tabel[] behalve)
    {
        var gevonden = new List<(string, string)>();
        foreach (var tabel in Enum.GetValues<Tabel>().Except(behalve))
        {
            await foreach (var partitie in _gemeente.Rijen.Partities(tabel))
            {
                await foreach (var rij in _gemeente.Rijen.LeesReeks(tabel, partitie, "", "\uffff"))
                {
                    gevonden.Add(($"tabel {tabel}", $"{rij.Partitie} {rij.Sleutel} {Ontsnapt(rij.Inhoud)}"));
                }
            }
        }

        return gevonden;
    }

    /// <summary>What colleagues see in their calendars and lists, without the attendees.</summary>
    public async Task<IReadOnlyList<(string Plaats, string Tekst)>> Graph()
    {
        var medewerkers = await _gemeente.Medewerkers();
        return
        [
            .. medewerkers.SelectMany(m => _gemeente.App.Graph.Agenda(m.Agenda))
                .Select(regel => ("agenda", $"{regel.Id} {regel.Sleutel} {regel.Titel} {regel.Inhoud} {regel.Plaats}")),
            .. _gemeente.App.Graph.Uitnodigingen().Select(u => ("agendabericht", $"{u.Agenda} {u.Sleutel} {u.Onderwerp} {u.Plaats}")),
            .. _gemeente.App.Graph.Taken().Select(t => ("takenlijst", t.ToString())),
        ];
    }

    private async Task Bewaar(string id)
    {
        if (await _gemeente.Instanties.ReadHeadAsync(id, CancellationToken.None) is { Head: var kop })
        {
            var historie = await _gemeente.Instanties.ReadHistoryAsync(kop, CancellationToken.None);
            _instanties.Enqueue(($"instantie {id}", Json(kop)));
            foreach (var rij in historie.Where(rij => rij.Step == kop.Step))
            {
                _instanties.Enqueue(($"historie van {id}", Json(rij)));
            }
        }
    }

    // Twice: text may be JSON in JSON, where a letter with an accent is escaped.
    private static string Json<T>(T waarde) => Ontsnapt(JsonSerializer.Serialize(waarde, Leesbaar));

    private static string Ontsnapt(string tekst) => System.Text.RegularExpressions.Regex.Replace(
        tekst, @"\\+u([0-9a-fA-F]{4})", gevonden => ((char)Convert.ToInt32(gevonden.Groups[1].Value, 16)).ToString());
}
