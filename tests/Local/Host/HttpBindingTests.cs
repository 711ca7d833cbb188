using System.Net;
using System.Net.Http.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Azure.Functions.Worker;
using FromBodyAttribute = Microsoft.Azure.Functions.Worker.Http.FromBodyAttribute;

namespace InzetOpMaat.Local.Tests;

public sealed class HttpBindingTests
{
    [Fact]
    public async Task Values_of_route_and_query_fill_parameters_by_name_and_type()
    {
        await using var app = await SampleApp.StartAsync(typeof(Bindings));

        Assert.Equal(
            "7d0ac1d4-98f5-4d35-8ed5-b9d8f4e5a3b2 3 True 2026-11-21 text 5",
            await app.GetAsync("/api/values/7d0ac1d4-98f5-4d35-8ed5-b9d8f4e5a3b2/3?flag=true&day=2026-11-21&text=text"));
    }

    [Fact]
    public async Task A_value_of_the_route_wins_from_one_of_the_query()
    {
        await using var app = await SampleApp.StartAsync(typeof(Bindings));

        Assert.Equal("route", await app.GetAsync("/api/text/route?text=query"));
    }

    [Theory]
    [InlineData("/api/number/abc")]
    [InlineData("/api/required")]
    public async Task A_value_that_does_not_fit_or_is_missing_is_a_failure_of_the_function(string path)
    {
        await using var app = await SampleApp.StartAsync(typeof(Bindings));

        using var response = await app.SendAsync(HttpMethod.Get, path);

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
    }

    [Fact]
    public async Task The_body_fills_a_parameter()
    {
        await using var app = await SampleApp.StartAsync(typeof(Bindings));
        using var content = JsonContent.Create(new { name = "Noor", age = 41 });

        using var response = await app.SendAsync(HttpMethod.Post, "/api/body", content);

        Assert.Equal("Noor 41", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_body_that_does_not_fit_is_a_failure_of_the_function()
    {
        await using var app = await SampleApp.StartAsync(typeof(Bindings));
        using var content = new StringContent("{ \"age\": \"old\" }", System.Text.Encoding.UTF8, "application/json");

        using var response = await app.SendAsync(HttpMethod.Post, "/api/body", content);

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
    }

    [Fact]
    public async Task The_context_tells_which_function_runs_and_with_what()
    {
        await using var app = await SampleApp.StartAsync(typeof(Bindings));

        Assert.Equal(
            $"Context|{typeof(Bindings).FullName}.Context|httpTrigger|http|request,id,context,cancellationToken|7|7|same request",
            await app.GetAsync("/api/context/7"));
    }

    public sealed record Person(string Name, int Age);

    public static class Bindings
    {
        [Function("Values")]
        public static IActionResult Values(
            [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "values/{id}/{number}")] HttpRequest request,
            Guid id, int number, bool flag, DateTime day, string text, int size = 5)
            => Text(FormattableString.Invariant($"{id} {number} {flag} {day:yyyy-MM-dd} {text} {size}"));

        [Function("Text")]
        public static IActionResult OfText([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "text/{text}")] HttpRequest request, string text) => Text(text);

        [Function("Number")]
        public static IActionResult Number([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "number/{number}")] HttpRequest request, int number) => Text($"{number}");

        [Function("Required")]
        public static IActionResult Required([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "required")] HttpRequest request, int number) => Text($"{number}");

        [Function("Body")]
        public static IActionResult Body([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "body")] HttpRequest request, [FromBody] Person person)
            => Text($"{person.Name} {person.Age}");

        [Function("Context")]
        public static IActionResult Context(
            [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "context/{id}")] HttpRequest request,
            string id, FunctionContext context, CancellationToken cancellationToken)
        {
            var definition = context.FunctionDefinition;
            return Text(string.Join(
                '|',
                definition.Name,
                definition.EntryPoint,
                definition.InputBindings["request"].Type,
                definition.OutputBindings["$return"].Type,
                string.Join(',', definition.Parameters.Select(parameter => parameter.Name)),
                context.BindingContext.BindingData["id"],
                request.HttpContext.GetRouteValue("id"),
                request.HttpContext == context.GetHttpContext() && cancellationToken == context.CancellationToken ? "same request" : "another request"));
        }
    }

    private static ContentResult Text(string text) => new() { Content = text };
}
