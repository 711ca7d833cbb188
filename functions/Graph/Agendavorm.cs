using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Graph.Models;

namespace InzetOpMaat.Functions;

/// <summary>Our calendar item as an event of Graph and back, and what of an existing event differs from it.</summary>
public static class Agendavorm
{
    /// <summary>
    /// Graph rewrites the HTML of a body, so that it cannot be compared with what was sent; a digest of our text beside
    /// it can.
    /// </summary>
    public const string Tekstkenmerk = "String {6f2c7a5e-9b1d-4c0e-8d57-1e3a4b90c2d1} Name InzetOpMaatTekst";

    public static Event Nieuw(Agendaitem item)
    {
        var gebeurtenis = Inhoud(item);
        gebeurtenis.TransactionId = Graphsleutel.Transactie(item.Agenda, item.Sleutel);
        gebeurtenis.SingleValueExtendedProperties!.Add(Graphsleutel.Voor(item.Sleutel));
        gebeurtenis.Attendees = [.. item.Deelnemers.Distinct(StringComparer.OrdinalIgnoreCase).Select(Deelnemer)];
        return gebeurtenis;
    }

    /// <summary>The change that gives the event this item's content, or null; attendees get an update of it.</summary>
    public static Event? Inhoudswijziging(Event bestaand, Agendaitem item)
    {
        var gelijk = bestaand.Subject?.Trim() == item.Titel.Trim()
            && (bestaand.Location?.DisplayName ?? "").Trim() == item.Plaats.Trim()
            && Wanneer(bestaand) == item.Wanneer
            && (bestaand.HideAttendees ?? false) == item.VerbergDeelnemers
            && bestaand.SingleValueExtendedProperties?.FirstOrDefault(e => e.Id == Tekstkenmerk)?.Value == Kenmerk(item.Tekst);
        return gelijk ? null : Inhoud(item);
    }

    /// <summary>
    /// The change that gives the event these attendees, or null. It holds nothing but the attendees: then Graph mails only
    /// those who changed (Graph docs "Update event", notes for updating specific properties).
    /// </summary>
    public static Event? Deelnemerswijziging(Event bestaand, Agendaitem item)
    {
        var gewenst = item.Deelnemers.ToHashSet(StringComparer.OrdinalIgnoreCase);
        var blijft = (bestaand.Attendees ?? []).Where(d => gewenst.Contains(d.EmailAddress?.Address ?? "")).ToList();
        gewenst.ExceptWith(blijft.Select(d => d.EmailAddress!.Address!));
        return gewenst.Count == 0 && blijft.Count == (bestaand.Attendees?.Count ?? 0)
            ? null
            : new Event { Attendees = [.. blijft, .. gewenst.Order(StringComparer.Ordinal).Select(Deelnemer)] };
    }

    /// <param name="gebeurtenis">Read with its body as text.</param>
    public static Agendaitem Lees(string agenda, string sleutel, Event gebeurtenis) => new(
        agenda,
        sleutel,
        gebeurtenis.Subject ?? "",
        gebeurtenis.Body?.Content?.Trim() ?? "",
        gebeurtenis.Location?.DisplayName ?? "",
        Wanneer(gebeurtenis),
        [.. (gebeurtenis.Attendees ?? []).Select(d => d.EmailAddress?.Address).OfType<string>()],
        gebeurtenis.HideAttendees ?? false);

    public static DateTimeTimeZone Moment(DateTimeOffset moment) => new()
    {
        DateTime = moment.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.fffffff", CultureInfo.InvariantCulture),
        TimeZone = "UTC",
    };

    /// <summary>Graph answers in UTC unless another zone is asked for (Graph docs "dateTimeTimeZone resource type").</summary>
    public static DateTimeOffset Moment(DateTimeTimeZone moment) => DateTimeOffset.Parse(
        moment.DateTime!, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);

    private static Tijdvak Wanneer(Event gebeurtenis) => new(Moment(gebeurtenis.Start!), Moment(gebeurtenis.End!));

    private static Event Inhoud(Agendaitem item) => new()
    {
        Subject = item.Titel,
        Body = new ItemBody { ContentType = BodyType.Html, Content = Tekstopmaak.Html(item.Tekst) },
        Start = Moment(item.Wanneer.Begin),
        End = Moment(item.Wanneer.Einde),
        Location = new Location { DisplayName = item.Plaats },
        ShowAs = FreeBusyStatus.Busy,
        HideAttendees = item.VerbergDeelnemers,
        ResponseRequested = !item.VerbergDeelnemers,
        AllowNewTimeProposals = false,
        SingleValueExtendedProperties = [new() { Id = Tekstkenmerk, Value = Kenmerk(item.Tekst) }],
    };

    private static Attendee Deelnemer(string adres) => new()
    {
        EmailAddress = new EmailAddress { Address = adres },
        Type = AttendeeType.Required,
    };

    private static string Kenmerk(string tekst) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(tekst)));
}
