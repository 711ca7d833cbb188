using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace InzetOpMaat.Local;

/// <summary>The addresses of Graph v1.0 that our adapters use.</summary>
internal static class GraphEndpoints
{
    /// <summary>Ten events or messages a page (Graph docs "List events", "List messages").</summary>
    private const int OutlookPage = 10;

    private const int TodoPage = 100;

    public static void Map(IEndpointRouteBuilder app, Calendar calendar, Mail mail, Todo todo)
    {
        var user = app.MapGroup("/v1.0/users/{user}");
        foreach (var events in new[] { "/events", "/calendar/events" })
        {
            user.MapGet(events, (HttpRequest r, string user) => Ok(EventPage(r, calendar.Events(user))));
            user.MapPost(events, async (HttpRequest r, string user) => Created(Event(r, calendar.Create(user, await Body(r)))));
            user.MapGet(events + "/{id}", (HttpRequest r, string user, string id) => Ok(Event(r, calendar.Event(user, id))));
            user.MapPatch(events + "/{id}", async (HttpRequest r, string user, string id) => Ok(Event(r, calendar.Update(user, id, await Body(r)))));
            user.MapDelete(events + "/{id}", (string user, string id) => NoContent(calendar.Delete(user, id)));
        }

        user.MapPost("/calendar/getSchedule", async (HttpRequest r, string user) => Ok(calendar.Schedule(user, await Body(r))));

        user.MapGet("/messages", (HttpRequest r, string user) => Ok(Page(r, mail.Messages(user), OutlookPage)));
        user.MapPost("/messages", async (HttpRequest r, string user) => Created(GraphQuery.Shape(r, mail.Draft(user, await Body(r)))));
        user.MapPost("/messages/{id}/send", (string user, string id) => Accepted(mail.Send(user, id)));

        user.MapGet("/todo/lists", (HttpRequest r, string user) => Ok(Page(r, todo.Lists(user), TodoPage)));
        user.MapPost("/todo/lists", async (HttpRequest r, string user) => Created(todo.CreateList(user, await Body(r))));
        var tasks = user.MapGroup("/todo/lists/{list}/tasks");
        tasks.MapGet("", (HttpRequest r, string user, string list) => Ok(TaskPage(r, todo.Tasks(user, list))));
        tasks.MapGet("/{id}", (HttpRequest r, string user, string list, string id) => Ok(GraphQuery.Shape(r, todo.Task(user, list, id))));
        tasks.MapPost("", async (HttpRequest r, string user, string list) => Created(GraphQuery.Shape(r, todo.CreateTask(user, list, await Body(r)))));
        tasks.MapPatch("/{id}", async (HttpRequest r, string user, string list, string id) =>
            Ok(GraphQuery.Shape(r, todo.UpdateTask(user, list, id, await Body(r)))));
        tasks.MapDelete("/{id}", (string user, string list, string id) => NoContent(todo.DeleteTask(user, list, id)));

        app.MapFallback(IResult () => throw new GraphProblem(400, "BadRequest", "Resource not found for the segment."));
    }

    public static async Task<JsonObject> Body(HttpRequest request)
    {
        try
        {
            return await JsonNode.ParseAsync(request.Body) as JsonObject ?? throw GraphProblem.BadRequest("The request body is no JSON object.");
        }
        catch (JsonException)
        {
            throw new GraphProblem(400, "BadRequest", "Unable to read JSON request payload. Please ensure Content-Type header is set and payload is of valid JSON format.");
        }
    }

    private static JsonObject EventPage(HttpRequest request, List<JsonObject> events)
    {
        var page = Page(request, events, OutlookPage);
        foreach (var item in page["value"]!.AsArray())
        {
            Prefer(request, item!.AsObject());
        }

        return page;
    }

    private static JsonObject TaskPage(HttpRequest request, List<JsonObject> tasks) =>
        GraphQuery.Page(request, GraphQuery.FilterTasks(request, tasks), TodoPage);

    private static JsonObject Event(HttpRequest request, JsonObject document)
    {
        var shaped = GraphQuery.Shape(request, document);
        Prefer(request, shaped);
        return shaped;
    }

    private static void Prefer(HttpRequest request, JsonObject shaped)
    {
        if (request.Headers["Prefer"].ToString().Contains("outlook.body-content-type=\"text\"", StringComparison.OrdinalIgnoreCase))
        {
            CalendarEvent.BodyAsText(shaped);
        }
    }

    private static JsonObject Page(HttpRequest request, List<JsonObject> documents, int size) =>
        GraphQuery.Page(request, GraphQuery.Filter(request, documents), size);

    private static IResult Ok(JsonObject body) => Answer(body, StatusCodes.Status200OK);

    private static IResult Created(JsonObject body) => Answer(body, StatusCodes.Status201Created);

    private static IResult Accepted(bool _) => Results.StatusCode(StatusCodes.Status202Accepted);

    private static IResult NoContent(bool _) => Results.NoContent();

    private static IResult Answer(JsonObject body, int status) => Results.Text(body.ToJsonString(), "application/json", statusCode: status);
}
