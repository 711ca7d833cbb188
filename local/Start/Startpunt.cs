namespace InzetOpMaat.Local;

/// <summary>The program behind ./run: everything, the demo, or (as a child of these) the app alone.</summary>
internal static class Startpunt
{
    /// <summary>Returns the exit code: 0 when all went well, 1 with one line that says what did not.</summary>
    public static async Task<int> Voer(IReadOnlyList<string> argumenten, TextWriter uit, TextWriter fouten)
    {
        try
        {
            if (argumenten is [Appproces.Opdrachtwoord])
            {
                return await Appmodus.Draai(Console.OpenStandardInput(), uit, fouten);
            }

            var opties = Startopties.Lees(argumenten);
            if (opties.Hulp)
            {
                await uit.WriteLineAsync(Startopties.Uitleg);
                return 0;
            }

            using var stop = new Stopsignaal();
            return opties switch
            {
                { Jaren: true } => await Jarenmodus.Draai(uit, stop.Token),
                { Demo: true } => await Demomodus.Draai(opties, uit, stop.Token),
                _ => await Runmodus.Draai(opties, uit, stop.Token),
            };
        }
        catch (Exception fout) when (Foutregel.Voor(fout) is { } regel)
        {
            await fouten.WriteLineAsync(regel);
            return 1;
        }
    }
}
