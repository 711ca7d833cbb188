namespace InzetOpMaat.Conformance.Tests;

internal static class Eventually
{
    /// <summary>Reads until it is so; fails after the limit of patience.</summary>
    internal static async Task<T> Async<T>(Func<Task<T>> read, Func<T, bool> isSo)
    {
        using var limit = new CancellationTokenSource(Patience.Limit);
        while (true)
        {
            var value = await read();
            if (isSo(value))
            {
                return value;
            }

            limit.Token.ThrowIfCancellationRequested();
            await Task.Yield();
        }
    }
}
