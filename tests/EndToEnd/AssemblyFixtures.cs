using InzetOpMaat.Tests.Shared;

[assembly: AssemblyFixture(typeof(AzuriteFixture))]
