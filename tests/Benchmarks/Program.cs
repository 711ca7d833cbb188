using InzetOpMaat.Benchmarks;

// Memory comes first: it looks at the whole process, which must not hold what the others left.
IBenchmark[] benchmarks =
[
    new IdleInstances(), new FiveActivities(), new TwoHundredSteps(), new PendingTimers(), new TwoYears(), new TablesSteps(),
];

if (Arguments.Parse(args) is not { } arguments)
{
    await Console.Error.WriteLineAsync(Arguments.Usage);
    return 2;
}

Console.WriteLine(Report.Heading);
foreach (var benchmark in benchmarks.Where(one => one.Name.Contains(arguments.Filter, StringComparison.OrdinalIgnoreCase)))
{
    foreach (var line in await benchmark.RunAsync(arguments.Extent))
    {
        Console.WriteLine(Report.Of(line));
    }
}

return 0;
