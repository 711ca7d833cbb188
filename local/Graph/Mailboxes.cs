namespace InzetOpMaat.Local;

/// <summary>Which mailboxes there are: those of a list, or any address when there is no list, but not those that are gone.</summary>
internal sealed class Mailboxes(GraphStore store, IReadOnlyCollection<string>? known)
{
    private readonly HashSet<string>? _known = known?.ToHashSet(StringComparer.OrdinalIgnoreCase);

    public bool Exists(string user) => _known?.Contains(user) != false && !IsGone(user);

    /// <returns>The same name.</returns>
    /// <exception cref="GraphProblem">There is no such mailbox.</exception>
    public string Known(string user) =>
        _known?.Contains(user) == false ? throw GraphProblem.UserNotFound(user)
        : IsGone(user) ? throw GraphProblem.MailboxGone()
        : user;

    public bool Remove(string user) => store.Write(changes =>
    {
        changes.Add(new(Sets.Gone, Sets.Name(user), []));
        return true;
    });

    private bool IsGone(string user) => store.Read(s => s.Find(Sets.Gone, Sets.Name(user))) is not null;
}
