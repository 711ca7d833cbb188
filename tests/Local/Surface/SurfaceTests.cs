using System.Reflection;

namespace InzetOpMaat.Local.Tests;

/// <summary>
/// A stand-in has no public type or member that the real package lacks: what compiles here compiles there. The listings are
/// facts about the real packages; Azure.Storage.Blobs has none, because it is the real assembly.
/// </summary>
public class SurfaceTests
{
    private static readonly string Listings = Path.Combine(AppContext.BaseDirectory, "Surface", "listings");

    public static TheoryData<string> Packages => [.. Directory.GetFiles(Listings, "*.txt").Select(file => Path.GetFileNameWithoutExtension(file)).Order()];

    [Theory]
    [MemberData(nameof(Packages))]
    public void Stand_in_has_nothing_that_the_real_package_lacks(string package)
    {
        var real = TypeListing.Parse(File.ReadAllText(Path.Combine(Listings, package + ".txt"))).ToList();
        var standin = TypeListing.Of(Assembly.Load(package));

        var extras = Extras(standin, real).ToList();
        Assert.True(extras.Count == 0, "The real package has no such type or member:\n" + string.Join('\n', extras));
    }

    [Fact]
    public void A_member_or_type_too_many_is_named()
    {
        List<TypeListing> real = [.. TypeListing.Parse("sealed class A.B<T> where T : class : IDisposable\n  ctor()\n\nenum A.C : IComparable\n  X=0, Y=1\n")];
        TypeListing[] standin =
        [
            new("A.B<T> where T : class", "sealed class", ["ctor()", "void Extra()"]),
            new("A.C", "enum", ["X=0", "Z=2"]),
            new("A.D", "class", []),
        ];

        Assert.Equal(["sealed class A.B<T> where T : class: void Extra()", "enum A.C: Z=2", "class A.D"], Extras(standin, real));
    }

    [Fact]
    public void Every_stand_in_with_public_types_is_listed()
    {
        var standins = AppDomain.CurrentDomain.GetAssemblies()
            .Concat(Packages.Select(row => Assembly.Load(row.Data)))
            .Distinct()
            .Where(IsStandin)
            .Where(assembly => assembly.GetExportedTypes().Length > 0)
            .Select(assembly => assembly.GetName().Name!);

        var listed = Packages.Select(row => row.Data);
        Assert.Equal([], standins.Except(listed));
    }

    // Only what is built from this repository carries its author.
    private static bool IsStandin(Assembly assembly) =>
        assembly.GetCustomAttribute<AssemblyCompanyAttribute>()?.Company == "Bijdragers aan InzetOpMaat"
        && !assembly.GetName().Name!.StartsWith("InzetOpMaat.", StringComparison.Ordinal);

    private static IEnumerable<string> Extras(IEnumerable<TypeListing> standin, List<TypeListing> real) => standin.SelectMany(type =>
    {
        var counterpart = real.Find(candidate => candidate.Name == type.Name && candidate.Kind == type.Kind);
        return counterpart is null
            ? [$"{type.Kind} {type.Name}"]
            : type.Members.Except(counterpart.Members).Select(member => $"{type.Kind} {type.Name}: {member}");
    });
}
