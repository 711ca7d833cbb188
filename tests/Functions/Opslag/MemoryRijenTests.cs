using InzetOpMaat.Local;

namespace InzetOpMaat.Functions.Tests;

public sealed class MemoryRijenTests : RijenContract
{
    protected override Task<IRijen> Nieuw() => Task.FromResult<IRijen>(new MemoryRijen());
}
