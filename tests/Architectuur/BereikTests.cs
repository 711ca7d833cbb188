namespace InzetOpMaat.Architectuur.Tests;

/// <summary>How far an orchestrator's code goes: the rules hold for all that it comes to.</summary>
public class BereikTests
{
    [Theory]
    [InlineData("Hulp.Methode();", "static class Hulp { public static object Methode() => DateTime.Now; }")]
    [InlineData("_ = Hulp.Eigenschap;", "static class Hulp { public static object Eigenschap => DateTime.Now; }")]
    [InlineData("_ = Hulp.Eigenschap;", "static class Hulp { public static object Eigenschap { get; } = DateTime.Now; }")]
    [InlineData("_ = Hulp.Veld;", "static class Hulp { public static readonly object Veld = DateTime.Now; }")]
    [InlineData("_ = new Hulp();", "class Hulp { private object veld = DateTime.Now; }")]
    [InlineData("_ = new Hulp();", "class Hulp { public Hulp() { _ = DateTime.Now; } }")]
    [InlineData("_ = new Hulp();", "class Basis { public Basis() { _ = DateTime.Now; } } class Hulp : Basis;")]
    [InlineData("_ = new Hulp(1);", "class Basis(DateTime nu) { public DateTime Nu => nu; } class Hulp(int a) : Basis(DateTime.Now) { public int A => a; }")]
    [InlineData("Basis x = new Hulp(); x.Doe();", "abstract class Basis { public abstract object Doe(); } class Hulp : Basis { public override object Doe() => DateTime.Now; }")]
    [InlineData("Hulp.Een();", "static class Hulp { public static object Een() => Twee(() => DateTime.Now); static object Twee(Func<object> f) => f(); }")]
    [InlineData("_ = new Hulp() + 1;", "class Hulp { public static object operator +(Hulp a, int b) => DateTime.Now; }")]
    [InlineData("object Lokaal() => DateTime.Now; Lokaal();", "")]
    [InlineData("var x = lijst.Select(Hulp.Zet);", "static class Hulp { public static object Zet(string a) => DateTime.Now; }")]
    [InlineData("_ = new Hulp()[1];", "class Hulp { public object this[int a] => DateTime.Now; }")]
    [InlineData("new Hulp().Waarde = 1;", "class Hulp { public int Waarde { get; set { field = value; _ = DateTime.Now; } } }")]
    [InlineData("_ = new Hulp<int>().Doe();", "class Hulp<T> { public object Doe() => DateTime.Now; }")]
    public void What_an_orchestrator_comes_to_is_looked_at(string opdracht, string meer) =>
        Assert.Single(Proef.Overtredingen(opdracht, Naast(meer)));

    [Theory]
    [InlineData("Hulp.Een();", "static class Hulp { public static int Een() => 1; public static object Ander() => DateTime.Now; }")]
    [InlineData("await context.CallActivityAsync(nameof(Werk.Doe));", "class Werk { public object Doe([Microsoft.Azure.Functions.Worker.ActivityTrigger] string id) => DateTime.Now; }")]
    [InlineData("_ = new Hulp();", "class Hulp { public object Nu => DateTime.Now; }")]
    public void What_an_orchestrator_does_not_come_to_is_left_alone(string opdracht, string meer) =>
        Assert.Empty(Proef.Overtredingen(opdracht, Naast(meer)));

    [Fact]
    public void A_violation_says_where_it_is()
    {
        var gevonden = Assert.Single(Proef.Overtredingen("Hulp.Doe();", Naast("static class Hulp\n{\n    public static object Doe() => DateTime.Now;\n}")));

        Assert.Equal("orchestrations/Hulp.cs:5: System.DateTime.Now is another clock than that of the context, in InzetOpMaat.Orchestrations.Hulp.Doe()", gevonden);
    }

    [Fact]
    public void Code_that_does_not_compile_is_not_judged() =>
        Assert.Throws<InvalidOperationException>(() => Proef.Overtredingen("onzin();"));

    [Fact]
    public void The_domain_is_looked_at_whole() =>
        Assert.Single(Determinisme.InAlles(Compilatie.Van([new("domain/A.cs", "class A { object Nu() => DateTime.Now; }")])));

    private static Bestand Naast(string code) => new("orchestrations/Hulp.cs", $"namespace InzetOpMaat.Orchestrations;\n\n{code}");
}
