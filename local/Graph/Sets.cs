namespace InzetOpMaat.Local;

/// <summary>The names of the sets of documents. A mailbox is known by its address, whatever its case.</summary>
internal static class Sets
{
    public const string EventsPrefix = "events/";

    public const string TasksPrefix = "tasks/";

    /// <summary>The mails about calendar items that Exchange would have sent to attendees, one by one.</summary>
    public const string Invitations = "invitations";

    /// <summary>The mails that were sent.</summary>
    public const string Sent = "sent";

    /// <summary>Mailboxes that are gone.</summary>
    public const string Gone = "gone";

    public static string Events(string mailbox) => EventsPrefix + Name(mailbox);

    public static string Messages(string mailbox) => "messages/" + Name(mailbox);

    public static string Lists(string mailbox) => "lists/" + Name(mailbox);

    public static string Tasks(string mailbox, string list) => $"{TasksPrefix}{Name(mailbox)}/{list}";

    public static string Name(string mailbox) => mailbox.ToLowerInvariant();
}
