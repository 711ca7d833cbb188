using System.Globalization;

namespace InzetOpMaat.Functions.Tests;

/// <summary>What every store of rows does; each store runs all of it.</summary>
public abstract class RijenContract
{
    private const string Partitie = "reis-1";

    [Fact]
    public async Task A_row_is_read_as_it_was_written()
    {
        var rijen = await Nieuw();
        await Zet(rijen, "a", "{\"tekst\":\"Groeten, \u00e9 ' \\u0001\"}");

        var rij = await Lees(rijen, "a");

        Assert.Equal(("a", "{\"tekst\":\"Groeten, \u00e9 ' \\u0001\"}", Partitie), (rij?.Sleutel, rij?.Inhoud, rij?.Partitie));
        Assert.Null(await Lees(rijen, "b"));
    }

    [Fact]
    public async Task A_new_row_may_not_exist_yet()
    {
        var rijen = await Nieuw();
        await Schrijf(rijen, new Rijwijziging.Voegtoe("a", "1"));

        await Assert.ThrowsAsync<RijconflictException>(() => Schrijf(rijen, new Rijwijziging.Voegtoe("a", "2")));

        Assert.Equal("1", (await Lees(rijen, "a"))?.Inhoud);
    }

    [Fact]
    public async Task A_row_is_replaced_once_for_each_version()
    {
        var rijen = await Nieuw();
        await Zet(rijen, "a", "1");
        var gelezen = await Lees(rijen, "a");
        await Schrijf(rijen, new Rijwijziging.Vervang("a", "2", gelezen!.Versie));

        await Assert.ThrowsAsync<RijconflictException>(() => Schrijf(rijen, new Rijwijziging.Vervang("a", "3", gelezen.Versie)));

        Assert.Equal("2", (await Lees(rijen, "a"))?.Inhoud);
    }

    [Fact]
    public async Task A_write_gives_the_versions_that_a_read_would_give()
    {
        var rijen = await Nieuw();
        await Zet(rijen, "weg", "1");

        var alleen = await rijen.Schrijf(Tabel.Klantreizen, Partitie, [new Rijwijziging.Voegtoe("a", "1")], Stop);
        var samen = await rijen.Schrijf(
            Tabel.Klantreizen, Partitie, [new Rijwijziging.Vervang("a", "2", alleen["a"]), new Rijwijziging.Zet("b", "1"), new Rijwijziging.Verwijder("weg")], Stop);

        Assert.Equal(["a", "b"], samen.Keys.Order());
        foreach (var (sleutel, versie) in samen)
        {
            Assert.Equal(versie, (await Lees(rijen, sleutel))?.Versie);
        }
    }

    [Fact]
    public async Task A_row_that_is_gone_is_not_replaced()
    {
        var rijen = await Nieuw();
        await Zet(rijen, "a", "1");
        var gelezen = await Lees(rijen, "a");
        await Schrijf(rijen, new Rijwijziging.Verwijder("a"));

        await Assert.ThrowsAsync<RijconflictException>(() => Schrijf(rijen, new Rijwijziging.Vervang("a", "2", gelezen!.Versie)));
        await Assert.ThrowsAsync<RijconflictException>(
            () => Schrijf(rijen, new Rijwijziging.Zet("b", "2"), new Rijwijziging.Vervang("a", "2", gelezen!.Versie)));

        Assert.Null(await Lees(rijen, "a"));
        Assert.Null(await Lees(rijen, "b"));
    }

    [Fact]
    public async Task Deleting_what_is_not_there_is_fine_also_among_others()
    {
        var rijen = await Nieuw();
        await Zet(rijen, "c", "1");
        await Schrijf(rijen, new Rijwijziging.Verwijder("a"));

        await Schrijf(rijen, new Rijwijziging.Verwijder("a"), new Rijwijziging.Voegtoe("b", "1"), new Rijwijziging.Verwijder("c"));
        await Schrijf(rijen, new Rijwijziging.Verwijder("a"), new Rijwijziging.Verwijder("c"));

        Assert.Equal(["b"], await Sleutels(rijen, "0", "~"));
    }

    [Fact]
    public async Task A_row_that_changed_is_not_deleted_by_its_old_version()
    {
        var rijen = await Nieuw();
        await Zet(rijen, "a", "1");
        var gelezen = await Lees(rijen, "a");
        await Zet(rijen, "a", "2");

        await Assert.ThrowsAsync<RijconflictException>(() => Schrijf(rijen, new Rijwijziging.Verwijder("a", gelezen!.Versie)));
        await Assert.ThrowsAsync<RijconflictException>(
            () => Schrijf(rijen, new Rijwijziging.Zet("b", "1"), new Rijwijziging.Verwijder("a", gelezen!.Versie)));

        Assert.Equal(["a"], await Sleutels(rijen, "0", "~"));
    }

    [Fact]
    public async Task Of_a_set_with_a_conflict_nothing_is_written()
    {
        var rijen = await Nieuw();
        await Zet(rijen, "b", "1");

        await Assert.ThrowsAsync<RijconflictException>(
            () => Schrijf(rijen, new Rijwijziging.Voegtoe("a", "2"), new Rijwijziging.Voegtoe("b", "2"), new Rijwijziging.Zet("c", "2")));

        Assert.Equal(["b"], await Sleutels(rijen, "0", "~"));
        Assert.Equal("1", (await Lees(rijen, "b"))?.Inhoud);
    }

    [Fact]
    public async Task A_range_has_its_first_key_and_not_its_last_in_ordinal_order()
    {
        var rijen = await Nieuw();
        foreach (var sleutel in new[] { "taak.b", "taak-x", "Taak.a", "taak.a|1", "taak.a", "spoor.z", "tijdlijn." })
        {
            await Zet(rijen, sleutel, "1");
        }

        Assert.Equal(["taak.a", "taak.a|1", "taak.b"], await Sleutels(rijen, "taak.", "taak/"));
        Assert.Equal(["taak.a", "taak.a|1"], await Sleutels(rijen, "taak.a", "taak.b"));
        Assert.Equal(["Taak.a", "spoor.z"], await Sleutels(rijen, "0", "taak"));
    }

    [Fact]
    public async Task A_long_range_comes_whole_and_in_order()
    {
        var rijen = await Nieuw();
        var sleutels = Enumerable.Range(0, 1200).Select(nummer => nummer.ToString("D5", CultureInfo.InvariantCulture)).ToArray();
        foreach (var deel in sleutels.Reverse().Chunk(Rijenset.HoogsteAantal))
        {
            await Schrijf(rijen, [.. deel.Select(sleutel => new Rijwijziging.Zet(sleutel, "1"))]);
        }

        Assert.Equal(sleutels, await Sleutels(rijen, "0", ":"));
    }

    [Fact]
    public async Task Long_content_comes_back_whole()
    {
        var rijen = await Nieuw();
        var lang = string.Concat(Enumerable.Repeat("x\U0001F600", 40_000));
        await Zet(rijen, "a", lang);
        Assert.Equal(lang, (await Lees(rijen, "a"))?.Inhoud);

        await Zet(rijen, "a", "kort");
        Assert.Equal("kort", (await Lees(rijen, "a"))?.Inhoud);
    }

    [Fact]
    public async Task The_partitions_of_a_table_come_once_and_in_order()
    {
        var rijen = await Nieuw();
        foreach (var partitie in new[] { "b", "a", "B", "a" })
        {
            await rijen.Schrijf(
                Tabel.Taken, partitie, [new Rijwijziging.Zet(partitie, "1"), new Rijwijziging.Zet("x", "1")], Stop);
        }

        Assert.Equal(["B", "a", "b"], await rijen.Partities(Tabel.Taken, Stop).ToListAsync(Stop));
        Assert.Empty(await rijen.Partities(Tabel.Overzicht, Stop).ToListAsync(Stop));
    }

    [Fact]
    public async Task A_set_that_no_store_takes_is_refused()
    {
        var rijen = await Nieuw();

        await Assert.ThrowsAsync<ArgumentException>(() => Schrijf(rijen, new Rijwijziging.Zet("a", "1"), new Rijwijziging.Verwijder("a")));
        await Assert.ThrowsAsync<ArgumentException>(() => Schrijf(rijen, new Rijwijziging.Zet("a/b", "1")));
        await Assert.ThrowsAsync<ArgumentException>(
            () => Schrijf(rijen, [.. Enumerable.Range(0, 101).Select(nummer => new Rijwijziging.Zet($"{nummer}", "1"))]));
        Assert.Empty(await Sleutels(rijen, "0", "~"));
    }

    [Fact]
    public async Task Of_many_who_add_the_same_row_at_once_one_succeeds()
    {
        var rijen = await Nieuw();

        var gelukt = await Task.WhenAll(Enumerable.Range(0, 10).Select(async nummer =>
        {
            try
            {
                await Schrijf(rijen, new Rijwijziging.Voegtoe("a", $"{nummer}"), new Rijwijziging.Voegtoe($"b{nummer}", "1"));
                return 1;
            }
            catch (RijconflictException)
            {
                return 0;
            }
        }));

        Assert.Equal(1, gelukt.Sum());
        Assert.Equal(2, (await Sleutels(rijen, "0", "~")).Count);
    }

    protected static CancellationToken Stop => TestContext.Current.CancellationToken;

    protected abstract Task<IRijen> Nieuw();

    private static Task<Rij?> Lees(IRijen rijen, string sleutel) => rijen.Lees(Tabel.Klantreizen, Partitie, sleutel, Stop);

    private static Task<IReadOnlyDictionary<string, string>> Zet(IRijen rijen, string sleutel, string inhoud) => Schrijf(rijen, new Rijwijziging.Zet(sleutel, inhoud));

    private static Task<IReadOnlyDictionary<string, string>> Schrijf(IRijen rijen, params Rijwijziging[] wijzigingen) =>
        rijen.Schrijf(Tabel.Klantreizen, Partitie, wijzigingen, Stop);

    private static async Task<List<string>> Sleutels(IRijen rijen, string vanaf, string tot) =>
        await rijen.LeesReeks(Tabel.Klantreizen, Partitie, vanaf, tot, Stop).Select(rij => rij.Sleutel).ToListAsync(Stop);
}
