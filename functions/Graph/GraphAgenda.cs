using System.Net;
using Microsoft.Graph;
using Microsoft.Graph.Models;
using Microsoft.Graph.Users.Item.Calendar.GetSchedule;

namespace InzetOpMaat.Functions;

/// <summary>The calendars in Exchange, by Microsoft Graph.</summary>
public sealed class GraphAgenda(GraphServiceClient graph) : IAgenda
{
    /// <summary>One request reads at most twenty calendars (Graph docs "Get free/busy schedule of Outlook calendar users").</summary>
    private const int AgendasPerVraag = 20;

    /// <summary>A longer period is refused with <c>ErrorTimeIntervalTooBig</c>; the documents name 42 and 62 days as the limit.</summary>
    private static readonly TimeSpan LangstePeriode = TimeSpan.FromDays(42);

    private static readonly string Uitbreiding =
        $"singleValueExtendedProperties($filter=id eq '{Graphsleutel.Eigenschap}' or id eq '{Agendavorm.Tekstkenmerk}')";

    public async Task<IReadOnlyDictionary<string, IReadOnlyList<Tijdvak>>> Bezet(
        IReadOnlyList<string> agendas, DateTimeOffset van, DateTimeOffset tot, CancellationToken annulering = default)
    {
        var bezet = agendas.Distinct(StringComparer.OrdinalIgnoreCase)
            .ToDictionary(a => a, _ => new List<Tijdvak>(), StringComparer.OrdinalIgnoreCase);
        foreach (var groep in bezet.Keys.Chunk(AgendasPerVraag))
        {
            for (var begin = van; begin < tot; begin += LangstePeriode)
            {
                var einde = begin + LangstePeriode < tot ? begin + LangstePeriode : tot;
                foreach (var rooster in await Vraag(groep, begin, einde, annulering))
                {
                    bezet[rooster.ScheduleId!].AddRange(Bezetting(rooster));
                }
            }
        }

        return bezet.ToDictionary(b => b.Key, b => (IReadOnlyList<Tijdvak>)[.. b.Value.Distinct().OrderBy(t => t.Begin)], StringComparer.OrdinalIgnoreCase);
    }

    public async Task Plan(Agendaitem item, CancellationToken annulering = default)
    {
        var bestaand = await Zoek(item.Agenda, item.Sleutel, annulering);
        if (bestaand is null)
        {
            try
            {
                await graph.Users[item.Agenda].Events.PostAsync(Agendavorm.Nieuw(item), cancellationToken: annulering);
                return;
            }
            catch (GraphFoutException fout) when (fout.Code == "ErrorDuplicateTransactionId")
            {
                // An earlier try made it in another form and the search did not show it yet.
                bestaand = await Zoek(item.Agenda, item.Sleutel, annulering)
                    ?? throw new TijdelijkeStoringException("Het agenda-item bestaat, maar is nog niet te vinden.");
            }
        }

        if (Agendavorm.Inhoudswijziging(bestaand, item) is { } inhoud)
        {
            await graph.Users[item.Agenda].Events[bestaand.Id].PatchAsync(inhoud, cancellationToken: annulering);
        }

        if (Agendavorm.Deelnemerswijziging(bestaand, item) is { } deelnemers)
        {
            await graph.Users[item.Agenda].Events[bestaand.Id].PatchAsync(deelnemers, cancellationToken: annulering);
        }
    }

    public async Task Zegaf(string agenda, string sleutel, CancellationToken annulering = default)
    {
        while (await Zoek(agenda, sleutel, annulering) is { } gebeurtenis)
        {
            try
            {
                await graph.Users[agenda].Events[gebeurtenis.Id].DeleteAsync(cancellationToken: annulering);
            }
            catch (GraphFoutException fout) when (fout.Status == HttpStatusCode.NotFound && fout.Code == "ErrorItemNotFound")
            {
                return;
            }
        }
    }

    public async Task<Agendaitem?> Lees(string agenda, string sleutel, CancellationToken annulering = default) =>
        await Zoek(agenda, sleutel, annulering) is { } gebeurtenis ? Agendavorm.Lees(agenda, sleutel, gebeurtenis) : null;

    private async Task<Event?> Zoek(string agenda, string sleutel, CancellationToken annulering)
    {
        var gevonden = await graph.Users[agenda].Events.GetAsync(
            vraag =>
            {
                vraag.QueryParameters.Filter = Graphsleutel.Filter(sleutel);
                vraag.QueryParameters.Expand = [Uitbreiding];
                vraag.Headers.Add("Prefer", "outlook.timezone=\"UTC\"");
                vraag.Headers.Add("Prefer", "outlook.body-content-type=\"text\"");
            },
            annulering);
        return gevonden?.Value?.FirstOrDefault(g => g.IsCancelled != true);
    }

    private async Task<IReadOnlyList<ScheduleInformation>> Vraag(
        string[] agendas, DateTimeOffset begin, DateTimeOffset einde, CancellationToken annulering)
    {
        var antwoord = await graph.Users[agendas[0]].Calendar.GetSchedule.PostAsGetSchedulePostResponseAsync(
            new GetSchedulePostRequestBody
            {
                Schedules = [.. agendas],
                StartTime = Agendavorm.Moment(begin),
                EndTime = Agendavorm.Moment(einde),
            },
            vraag => vraag.Headers.Add("Prefer", "outlook.timezone=\"UTC\""),
            annulering);
        return antwoord?.Value ?? [];
    }

    /// <summary>A calendar that cannot be read is not a free calendar, and who works elsewhere cannot receive a klant.</summary>
    private static IEnumerable<Tijdvak> Bezetting(ScheduleInformation rooster) => rooster.Error is { } fout
        ? throw new GraphFoutException(HttpStatusCode.NotFound, fout.ResponseCode ?? "")
        : (rooster.ScheduleItems ?? [])
            .Where(i => i.Status != FreeBusyStatus.Free)
            .Select(i => new Tijdvak(Agendavorm.Moment(i.Start!), Agendavorm.Moment(i.End!)));
}
