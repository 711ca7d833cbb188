using InzetOpMaat.Browser.Tests;

[assembly: AssemblyFixture(typeof(Omgeving))]
[assembly: CollectionBehavior(DisableTestParallelization = true)]
