using System.Text.Json.Nodes;

namespace InzetOpMaat.Local;

/// <summary>Microsoft To Do: lists, tasks and their linked resources.</summary>
internal sealed class Todo(GraphStore store, Mailboxes mailboxes, TimeProvider clock)
{
    private const string Links = "linkedResources";

    private const string DefaultList = "AAMkDefaultTasks=";

    /// <summary>Every mailbox has a list of its own from the start (Graph docs "List lists", wellknownListName).</summary>
    public List<JsonObject> Lists(string user) => store.Read(s => s.All(Sets.Lists(mailboxes.Known(user))).Prepend(new JsonObject
    {
        ["id"] = DefaultList,
        ["displayName"] = "Tasks",
        ["wellknownListName"] = "defaultList",
    }).ToList());

    public JsonObject CreateList(string user, JsonObject request) => store.Write(changes =>
    {
        var list = new JsonObject
        {
            ["id"] = store.NewId(changes),
            ["displayName"] = (string?)request["displayName"],
            ["isOwner"] = true,
            ["wellknownListName"] = "none",
        };
        changes.Add(new(Sets.Lists(mailboxes.Known(user)), (string)list["id"]!, list));
        return list;
    });

    public List<JsonObject> Tasks(string user, string list) => store.Read(s => s.All(Set(user, list)).ToList());

    public JsonObject Task(string user, string list, string id) =>
        store.Read(s => s.Find(Set(user, list), id)) ?? throw GraphProblem.ItemNotFound();

    public JsonObject CreateTask(string user, string list, JsonObject request) => store.Write(changes =>
    {
        var task = request.DeepClone().AsObject();
        task["id"] = store.NewId(changes);
        task["createdDateTime"] = GraphTime.Instant(clock.GetUtcNow());
        task["status"] ??= "notStarted";
        foreach (var (link, number) in (task[Links] as JsonArray ?? []).Select((l, n) => (l!.AsObject(), n)))
        {
            link["id"] = $"{number}";
        }

        changes.Add(new(Set(user, list), (string)task["id"]!, Completed(task)));
        return task;
    });

    public JsonObject UpdateTask(string user, string list, string id, JsonObject request) => store.Write(changes =>
    {
        var set = Set(user, list);
        var task = (store.Find(set, id) ?? throw GraphProblem.ItemNotFound()).DeepClone().AsObject();
        foreach (var (name, value) in request.Where(p => p.Key is not ("id" or Links)))
        {
            task[name] = value?.DeepClone();
        }

        changes.Add(new(set, id, Completed(task)));
        return task;
    });

    public bool DeleteTask(string user, string list, string id) => store.Write(changes =>
    {
        var set = Set(user, list);
        _ = store.Find(set, id) ?? throw GraphProblem.ItemNotFound();
        changes.Add(new(set, id, null));
        return true;
    });

    private string Set(string user, string list) =>
        list == DefaultList || store.Read(s => s.Find(Sets.Lists(mailboxes.Known(user)), list)) is not null
            ? Sets.Tasks(user, list)
            : throw GraphProblem.ItemNotFound();

    private JsonObject Completed(JsonObject task)
    {
        if ((string?)task["status"] == "completed")
        {
            task["completedDateTime"] ??= GraphTime.Write(clock.GetUtcNow());
        }
        else
        {
            task.Remove("completedDateTime");
        }

        return task;
    }
}
