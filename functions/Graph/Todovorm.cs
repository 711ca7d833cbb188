using System.Globalization;
using Microsoft.Graph.Models;
using TaskStatus = Microsoft.Graph.Models.TaskStatus;

namespace InzetOpMaat.Functions;

/// <summary>A task as To Do keeps it, with its key in a linked resource (Graph docs "linkedResource resource type").</summary>
internal static class Todovorm
{
    private const string Toepassing = "InzetOpMaat";

    public static TodoTask Maak(string titel, DateOnly uiterlijk, bool afgerond) => new()
    {
        Title = titel,
        Status = afgerond ? TaskStatus.Completed : TaskStatus.NotStarted,
        DueDateTime = new DateTimeTimeZone
        {
            DateTime = uiterlijk.ToString("yyyy-MM-dd'T00:00:00.0000000'", CultureInfo.InvariantCulture),
            TimeZone = "UTC",
        },
    };

    public static TodoTask Met(this TodoTask taak, string sleutel)
    {
        taak.LinkedResources = [new() { ApplicationName = Toepassing, DisplayName = taak.Title, ExternalId = sleutel }];
        return taak;
    }

    public static bool HoortBij(this TodoTask taak, string sleutel) =>
        (taak.LinkedResources ?? []).Any(l => l.ApplicationName == Toepassing && l.ExternalId == sleutel);

    public static bool IsAfgerond(this TodoTask taak) => taak.Status == TaskStatus.Completed;

    /// <summary>Whether a colleague sees the same. That he or she began with it, or waits for others, is up to them.</summary>
    public static bool IsAls(this TodoTask bestaand, TodoTask gewenst) =>
        bestaand.Title == gewenst.Title
        && bestaand.IsAfgerond() == gewenst.IsAfgerond()
        && bestaand.DueDateTime?.DateTime?[..10] == gewenst.DueDateTime!.DateTime![..10];
}
