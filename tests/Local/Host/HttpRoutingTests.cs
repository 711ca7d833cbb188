using System.Net;
using InzetOpMaat.Local.Host;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace InzetOpMaat.Local.Tests;

public sealed class HttpRoutingTests
{
    private const string NoPrefix = """{ "version": "2.0", "extensions": { "http": { "routePrefix": "" } } } // a comment""";

    [Fact]
    public async Task A_function_without_a_route_answers_on_its_name_behind_api()
    {
        await using var app = await SampleApp.StartAsync(typeof(Routes));

        Assert.Equal("named", await app.GetAsync("/api/Named"));
        Assert.Equal(HttpStatusCode.NotFound, (await app.SendAsync(HttpMethod.Get, "/Named")).StatusCode);
    }

    [Fact]
    public async Task The_prefix_of_host_json_replaces_api()
    {
        await using var app = await SampleApp.StartAsync(
            new EmbeddedHostOptions { FunctionClasses = [typeof(Routes)] },
            hostJson: """{ "extensions": { "http": { "routePrefix": "v1" } } }""");

        Assert.Equal("named", await app.GetAsync("/v1/Named"));
        Assert.Equal(HttpStatusCode.NotFound, (await app.SendAsync(HttpMethod.Get, "/api/Named")).StatusCode);
    }

    [Fact]
    public async Task The_root_page_is_a_route_that_can_only_be_empty()
    {
        await using var app = await SampleApp.StartAsync(
            new EmbeddedHostOptions { FunctionClasses = [typeof(RootPage)] }, hostJson: NoPrefix);

        Assert.Equal("root", await app.GetAsync("/"));
        Assert.Equal(HttpStatusCode.NotFound, (await app.SendAsync(HttpMethod.Get, "/something")).StatusCode);
    }

    [Theory]
    [InlineData("/api/items/7d0ac1d4-98f5-4d35-8ed5-b9d8f4e5a3b2", "item 7d0ac1d4-98f5-4d35-8ed5-b9d8f4e5a3b2")]
    [InlineData("/api/items/special", "special")]
    [InlineData("/api/items/other", "rest items/other")]
    [InlineData("/api/years", "years of all")]
    [InlineData("/api/years/2026", "years of 2026")]
    public async Task Constraints_literals_and_optional_parameters_choose_the_function(string path, string answer)
    {
        await using var app = await SampleApp.StartAsync(typeof(Routes));

        Assert.Equal(answer, await app.GetAsync(path));
    }

    [Fact]
    public async Task A_catch_all_takes_what_belongs_to_functions_of_a_later_name_as_on_the_Functions_host()
    {
        await using var app = await SampleApp.StartAsync(typeof(EarlyCatchAll));

        Assert.Equal("before", await app.GetAsync("/api/before"));
        Assert.Equal("everything", await app.GetAsync("/api/later"));
    }

    [Fact]
    public async Task Functions_that_share_a_route_are_told_apart_by_method()
    {
        await using var app = await SampleApp.StartAsync(typeof(Methods));

        using var got = await app.SendAsync(HttpMethod.Get, "/api/thing");
        using var deleted = await app.SendAsync(HttpMethod.Delete, "/api/thing");

        Assert.Equal("got", await got.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal("deleted", await deleted.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("HEAD")]
    [InlineData("OPTIONS")]
    public async Task A_method_that_no_function_has_is_not_found_as_on_the_Functions_host(string method)
    {
        await using var app = await SampleApp.StartAsync(typeof(Methods));

        using var response = await app.SendAsync(new HttpMethod(method), "/api/thing");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Empty(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_function_with_an_authorization_level_needs_no_key_here()
    {
        await using var app = await SampleApp.StartAsync(typeof(Methods));

        Assert.Equal("guarded", await app.GetAsync("/api/guarded"));
    }

    [Theory]
    [InlineData(typeof(RouteOfTheHost), "belongs to the Functions host")]
    [InlineData(typeof(BrokenRoute), "cannot be read")]
    public async Task A_route_that_cannot_be_served_stops_the_start(Type functions, string expected)
    {
        var failure = await Assert.ThrowsAsync<EmbeddedHostException>(() => SampleApp.StartAsync(
            new EmbeddedHostOptions { FunctionClasses = [functions] }, hostJson: NoPrefix));

        Assert.Contains(expected, failure.Message, StringComparison.Ordinal);
    }

    public static class Routes
    {
        [Function("Named")]
        public static IActionResult Named([HttpTrigger(AuthorizationLevel.Anonymous)] HttpRequest request) => Text("named");

        [Function("Item")]
        public static IActionResult Item([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "items/{id:guid}")] HttpRequest request, Guid id) => Text($"item {id}");

        [Function("Special")]
        public static IActionResult Special([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "items/special")] HttpRequest request) => Text("special");

        [Function("Years")]
        public static IActionResult Years([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "years/{year:int?}")] HttpRequest request, int? year)
            => Text($"years of {year?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "all"}");

        [Function("ZRest")]
        public static IActionResult Rest([HttpTrigger(AuthorizationLevel.Anonymous, Route = "{*rest}")] HttpRequest request, string? rest) => Text($"rest {rest}");
    }

    public static class EarlyCatchAll
    {
        [Function("Later")]
        public static IActionResult Later([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "later")] HttpRequest request) => Text("later");

        [Function("everything")]
        public static IActionResult Everything([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "{*rest}")] HttpRequest request) => Text("everything");

        [Function("Before")]
        public static IActionResult Before([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "before")] HttpRequest request) => Text("before");
    }

    public static class RootPage
    {
        [Function("Root")]
        public static IActionResult Root([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "{ignored:maxlength(0)?}")] HttpRequest request) => Text("root");
    }

    public static class Methods
    {
        [Function("GetThing")]
        public static IActionResult Get([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "thing")] HttpRequest request) => Text("got");

        [Function("DeleteThing")]
        public static IActionResult Delete([HttpTrigger(AuthorizationLevel.Anonymous, "delete", "put", Route = "thing")] HttpRequest request) => Text("deleted");

        [Function("Guarded")]
        public static IActionResult Guarded([HttpTrigger(AuthorizationLevel.Admin, "get", Route = "guarded")] HttpRequest request) => Text("guarded");
    }

    public static class RouteOfTheHost
    {
        [Function("Admin")]
        public static IActionResult Admin([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "admin/things")] HttpRequest request) => Text("never");
    }

    public static class BrokenRoute
    {
        [Function("Broken")]
        public static IActionResult Broken([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "items/{id")] HttpRequest request) => Text("never");
    }

    private static ContentResult Text(string text) => new() { Content = text };
}
