namespace InzetOpMaat.Local.Engine;

/// <summary>Keeps the latest used instances loaded.</summary>
internal sealed class InstanceCache(int capacity)
{
    private readonly Lock gate = new();
    private readonly LinkedList<InstanceSlot> used = [];

    /// <summary>Call at the end of a turn; returns an instance to unload, perhaps this one.</summary>
    internal InstanceSlot? Touch(InstanceSlot slot)
    {
        lock (gate)
        {
            if (slot.Loaded is null)
            {
                Remove(slot);
                return null;
            }

            if (slot.CacheNode is { } node)
            {
                used.Remove(node);
                used.AddFirst(node);
                return null;
            }

            slot.CacheNode = used.AddFirst(slot);
            if (used.Count <= capacity)
            {
                return null;
            }

            var last = used.Last!.Value;
            Remove(last);
            return last;
        }
    }

    internal void Forget(InstanceSlot slot)
    {
        lock (gate)
        {
            Remove(slot);
        }
    }

    private void Remove(InstanceSlot slot)
    {
        if (slot.CacheNode is { } node)
        {
            used.Remove(node);
            slot.CacheNode = null;
        }
    }
}
