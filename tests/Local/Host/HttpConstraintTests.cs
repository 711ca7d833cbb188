using System.Net;
using InzetOpMaat.Local.Host;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace InzetOpMaat.Local.Tests;

/// <summary>Which requests a route lets through.</summary>
public sealed class HttpConstraintTests
{
    [Theory]
    [InlineData("/api/int/12", "/api/int/twelve")]
    [InlineData("/api/min/1", "/api/min/0")]
    [InlineData("/api/alpha/abc", "/api/alpha/abc1")]
    [InlineData("/api/length/abc", "/api/length/abcd")]
    [InlineData("/api/bool/true", "/api/bool/yes")]
    [InlineData("/api/day/2026-11-21", "/api/day/tomorrow")]
    [InlineData("/api/guid/7d0ac1d4-98f5-4d35-8ed5-b9d8f4e5a3b2", "/api/guid/7d0ac1d4")]
    [InlineData("/api/regex/2026", "/api/regex/26")]
    [InlineData("/api/pages", "/api/pages/one")]
    [InlineData("/api/optional/a", "/api/optional/a/b/c")]
    [InlineData("/api/optional/a/b", "/api/optional")]
    public async Task A_constraint_lets_through_what_fits_and_the_rest_is_not_found(string fitting, string other)
    {
        await using var app = await SampleApp.StartAsync(typeof(Constraints));

        using var found = await app.SendAsync(HttpMethod.Get, fitting);
        using var missed = await app.SendAsync(HttpMethod.Get, other);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.NotFound), (found.StatusCode, missed.StatusCode));
    }

    [Theory]
    [InlineData("/api/pages", "page 1")]
    [InlineData("/api/pages/7", "page 7")]
    [InlineData("/api/optional/a", "a and nothing")]
    [InlineData("/api/optional/a/b", "a and b")]
    [InlineData("/api/Optional/A/%C3%A9%20b", "A and \u00e9 b")]
    public async Task A_parameter_left_out_has_its_default_or_nothing(string path, string answer)
    {
        await using var app = await SampleApp.StartAsync(typeof(Constraints));

        Assert.Equal(answer, await app.GetAsync(path));
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("POST")]
    [InlineData("PATCH")]
    [InlineData("DELETE")]
    [InlineData("OPTIONS")]
    public async Task A_function_without_methods_answers_every_method(string method)
    {
        await using var app = await SampleApp.StartAsync(typeof(Constraints));

        using var response = await app.SendAsync(new HttpMethod(method), "/api/any");

        Assert.Equal(method, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_method_may_be_written_in_capitals()
    {
        await using var app = await SampleApp.StartAsync(typeof(Constraints));

        Assert.Equal("capitals", await app.GetAsync("/api/capitals"));
    }

    [Fact]
    public async Task A_prefix_may_have_several_parts()
    {
        await using var app = await SampleApp.StartAsync(
            new EmbeddedHostOptions { FunctionClasses = [typeof(Constraints)] },
            hostJson: """{ "extensions": { "http": { "routePrefix": "gemeente/werk" } } }""");

        Assert.Equal("capitals", await app.GetAsync("/gemeente/werk/capitals"));
    }

    public static class Constraints
    {
        [Function("Int")]
        public static IActionResult Int([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "int/{a:int}")] HttpRequest request) => Text("");

        [Function("Min")]
        public static IActionResult Min([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "min/{a:int:min(1)}")] HttpRequest request) => Text("");

        [Function("Alpha")]
        public static IActionResult Alpha([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "alpha/{a:alpha}")] HttpRequest request) => Text("");

        [Function("Length")]
        public static IActionResult Length([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "length/{a:length(3)}")] HttpRequest request) => Text("");

        [Function("Bool")]
        public static IActionResult Bool([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "bool/{a:bool}")] HttpRequest request) => Text("");

        [Function("Day")]
        public static IActionResult Day([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "day/{a:datetime}")] HttpRequest request) => Text("");

        [Function("Guid")]
        public static IActionResult OfGuid([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "guid/{a:guid}")] HttpRequest request) => Text("");

        [Function("Regex")]
        public static IActionResult Regex([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = @"regex/{a:regex(^\d{{4}}$)}")] HttpRequest request) => Text("");

        [Function("Pages")]
        public static IActionResult Pages([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "pages/{page:int=1}")] HttpRequest request, int page) => Text($"page {page}");

        [Function("Optional")]
        public static IActionResult Optional([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "optional/{a}/{b?}")] HttpRequest request, string a, string? b)
            => Text($"{a} and {b ?? "nothing"}");

        [Function("Any")]
        public static IActionResult Any([HttpTrigger(AuthorizationLevel.Anonymous)] HttpRequest request) => Text(request.Method);

        [Function("Capitals")]
        public static IActionResult Capitals([HttpTrigger(AuthorizationLevel.Anonymous, "GET", Route = "capitals")] HttpRequest request) => Text("capitals");
    }

    private static ContentResult Text(string text) => new() { Content = text };
}
