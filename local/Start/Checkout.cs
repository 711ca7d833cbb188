namespace InzetOpMaat.Local;

/// <summary>The folder of the sources that this program was built from.</summary>
internal static class Checkout
{
    private const string Herkenning = "InzetOpMaat.Functions.sln";

    /// <exception cref="StartException">The program was moved away from its sources.</exception>
    public static string Map
    {
        get
        {
            for (var map = new DirectoryInfo(AppContext.BaseDirectory); map is not null; map = map.Parent)
            {
                if (File.Exists(Path.Combine(map.FullName, Herkenning)))
                {
                    return map.FullName;
                }
            }

            throw new StartException("The program does not stand in its checkout; choose a data folder with --map DIR.");
        }
    }
}
