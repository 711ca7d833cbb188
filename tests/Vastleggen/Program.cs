// Records the histories and rows of the current version: dotnet run -c Release --project tests/Vastleggen
using InzetOpMaat.Functions;
using InzetOpMaat.Gereedschap;

var wortel = new DirectoryInfo(AppContext.BaseDirectory);
while (!File.Exists(Path.Combine(wortel.FullName, "InzetOpMaat.Functions.sln")))
{
    wortel = wortel.Parent ?? throw new DirectoryNotFoundException("The checkout of this program was not found.");
}

if (Uitgave.Is(Applicatie.Versie, await File.ReadAllTextAsync(Path.Combine(wortel.FullName, "CHANGELOG.md"))))
{
    await Console.Error.WriteLineAsync($"Version {Applicatie.Versie} has been released: what was recorded of it stays as it is.");
    return 1;
}

var map = Path.Combine(wortel.FullName, "tests", "Orchestrations", "Vastgelegd", Applicatie.Versie);
if (Directory.Exists(map))
{
    Directory.Delete(map, recursive: true);
}

foreach (var verhaal in Verhalen.Alle)
{
    var bestanden = (await Opname.Neem(verhaal)).Bestanden().ToList();
    foreach (var (pad, tekst) in bestanden)
    {
        var bestand = Path.Combine(map, pad);
        Directory.CreateDirectory(Path.GetDirectoryName(bestand)!);
        await File.WriteAllTextAsync(bestand, tekst);
    }

    Console.WriteLine($"{verhaal.Naam}: {bestanden.Count} files");
}

return 0;
