using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace InzetOpMaat.Local.Tests;

public sealed class HttpResultTests
{
    [Theory]
    [InlineData("object", HttpStatusCode.OK, "application/json; charset=utf-8", """{"name":"Noor","since":2024}""")]
    [InlineData("problem", HttpStatusCode.Conflict, "application/problem+json; charset=utf-8", """{"title":"Taken","status":409}""")]
    [InlineData("status", HttpStatusCode.Gone, null, "")]
    [InlineData("file", HttpStatusCode.OK, "text/calendar", "BEGIN")]
    [InlineData("minimal", HttpStatusCode.Accepted, "application/json; charset=utf-8", "\"later\"")]
    [InlineData("output", HttpStatusCode.Created, null, "")]
    public async Task A_result_of_AspNetCore_is_written_as_AspNetCore_does(string path, HttpStatusCode status, string? contentType, string body)
    {
        await using var app = await SampleApp.StartAsync(typeof(Results));

        using var response = await app.SendAsync(HttpMethod.Get, $"/api/{path}");

        Assert.Equal(status, response.StatusCode);
        Assert.Equal(contentType, response.Content.Headers.ContentType?.ToString());
        Assert.Equal(body, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("plain")]
    [InlineData("nothing")]
    public async Task Another_result_writes_nothing_as_with_the_real_extension(string path)
    {
        await using var app = await SampleApp.StartAsync(typeof(Results));

        using var response = await app.SendAsync(HttpMethod.Get, $"/api/{path}");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Empty(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_failure_is_answered_with_500_and_tells_nothing()
    {
        await using var app = await SampleApp.StartAsync(typeof(Results));

        using var response = await app.SendAsync(HttpMethod.Get, "/api/failure");

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.False(response.Headers.Contains("X-Half-Way"));
        Assert.Empty(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    public sealed record Customer(string Name, int Since);

    public sealed record Output([property: HttpResult] IActionResult Response, string Other);

    public static class Results
    {
        [Function("object")]
        public static Task<IActionResult> OfObject([HttpTrigger(AuthorizationLevel.Anonymous)] HttpRequest request)
            => Task.FromResult<IActionResult>(new OkObjectResult(new Customer("Noor", 2024)));

        [Function("problem")]
        public static IActionResult Problem([HttpTrigger(AuthorizationLevel.Anonymous)] HttpRequest request)
            => new ObjectResult(new ProblemDetails { Title = "Taken", Status = 409 }) { StatusCode = 409, ContentTypes = { "application/problem+json" } };

        [Function("status")]
        public static IActionResult Status([HttpTrigger(AuthorizationLevel.Anonymous)] HttpRequest request) => new StatusCodeResult(410);

        [Function("file")]
        public static IActionResult File([HttpTrigger(AuthorizationLevel.Anonymous)] HttpRequest request) => new FileContentResult("BEGIN"u8.ToArray(), "text/calendar");

        [Function("minimal")]
        public static IResult Minimal([HttpTrigger(AuthorizationLevel.Anonymous)] HttpRequest request) => TypedResults.Accepted((string?)null, "later");

        [Function("output")]
        public static Output Outputs([HttpTrigger(AuthorizationLevel.Anonymous)] HttpRequest request) => new(new StatusCodeResult(201), "other");

        [Function("plain")]
        public static Customer Plain([HttpTrigger(AuthorizationLevel.Anonymous)] HttpRequest request) => new("Noor", 2024);

        [Function("nothing")]
        public static Task Nothing([HttpTrigger(AuthorizationLevel.Anonymous)] HttpRequest request) => Task.CompletedTask;

        [Function("failure")]
        public static IActionResult Failure([HttpTrigger(AuthorizationLevel.Anonymous)] HttpRequest request)
        {
            request.HttpContext.Response.Headers["X-Half-Way"] = "yes";
            throw new InvalidOperationException("a secret");
        }
    }
}
