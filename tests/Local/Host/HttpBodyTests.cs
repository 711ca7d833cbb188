using System.Net;
using System.Text;
using System.Text.Json;
using InzetOpMaat.Local.Host;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.DependencyInjection;
using FromBodyAttribute = Microsoft.Azure.Functions.Worker.Http.FromBodyAttribute;

namespace InzetOpMaat.Local.Tests;

/// <summary>A body is read by the formatters of MVC, as the real extension does.</summary>
public sealed class HttpBodyTests
{
    private static readonly EmbeddedHostOptions Options = new() { FunctionClasses = [typeof(Bodies)] };

    [Fact]
    public async Task Body_and_answer_follow_the_JSON_options_of_the_app()
    {
        await using var app = await SampleApp.StartAsync(Options, builder => builder.Services.Configure<JsonOptions>(
            options => options.JsonSerializerOptions.PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower));

        Assert.Equal("""{"first_name":"Noor","age":41}""", await PostAsync(app, """{ "first_name": "Noor", "age": 41 }""", HttpStatusCode.OK));
    }

    [Theory]
    [InlineData("", "application/json")]
    [InlineData("no JSON", "application/json")]
    [InlineData("[1, 2]", "application/json")]
    [InlineData("<a/>", "application/xml")]
    public async Task A_body_that_cannot_be_read_is_a_failure_of_the_function(string body, string contentType)
    {
        await using var app = await SampleApp.StartAsync(Options);

        Assert.Empty(await PostAsync(app, body, HttpStatusCode.InternalServerError, contentType));
    }

    [Fact]
    public async Task Columns_that_the_body_lacks_have_their_default()
    {
        await using var app = await SampleApp.StartAsync(Options);

        Assert.Equal("""{"firstName":"Noor","age":0}""", await PostAsync(app, """{ "firstName": "Noor", "unknown": true }""", HttpStatusCode.OK));
    }

    private static async Task<string> PostAsync(SampleApp app, string body, HttpStatusCode expected, string contentType = "application/json")
    {
        using var content = new StringContent(body, Encoding.UTF8, contentType);
        using var response = await app.SendAsync(HttpMethod.Post, "/api/echo", content);
        Assert.Equal(expected, response.StatusCode);
        return await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    public sealed record Person(string FirstName, int Age);

    public static class Bodies
    {
        [Function("Echo")]
        public static IActionResult Echo([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "echo")] HttpRequest request, [FromBody] Person person)
            => new OkObjectResult(person);
    }
}
