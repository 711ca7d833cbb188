using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace InzetOpMaat.Local;

/// <summary>An answer that is no success, in Graph's form (Graph docs "Microsoft Graph error responses and resource types").</summary>
internal sealed class GraphProblem(int status, string code, string message) : Exception(message)
{
    public int Status => status;

    public static GraphProblem ItemNotFound() =>
        new(StatusCodes.Status404NotFound, "ErrorItemNotFound", "The specified object was not found in the store.");

    public static GraphProblem UserNotFound(string user) =>
        new(StatusCodes.Status404NotFound, "ErrorInvalidUser", $"The requested user '{user}' is invalid.");

    public static GraphProblem MailboxGone() => new(
        StatusCodes.Status404NotFound,
        "MailboxNotEnabledForRESTAPI",
        "The mailbox is either inactive, soft-deleted, or is hosted on-premise.");

    public static GraphProblem BadRequest(string message) => new(StatusCodes.Status400BadRequest, "ErrorInvalidRequest", message);

    /// <param name="message">Instead of the usual one.</param>
    public static GraphProblem ForStatus(int status, string? message = null) => status switch
    {
        StatusCodes.Status429TooManyRequests => new(status, "TooManyRequests", message ?? "Too Many Requests"),
        StatusCodes.Status503ServiceUnavailable => new(status, "ServiceUnavailable", message ?? "Service Unavailable"),
        StatusCodes.Status504GatewayTimeout => new(status, "GatewayTimeout", message ?? "Gateway Timeout"),
        StatusCodes.Status403Forbidden => new(status, "ErrorAccessDenied", message ?? "Access is denied. Check credentials and try again."),
        StatusCodes.Status404NotFound when message is null => ItemNotFound(),
        _ => new(status, "UnknownError", message ?? "Unknown error"),
    };

    public Task Write(HttpContext context, DateTimeOffset now)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json";
        return context.Response.WriteAsync(new JsonObject
        {
            ["error"] = new JsonObject
            {
                ["code"] = code,
                ["message"] = Message,
                ["innerError"] = new JsonObject
                {
                    ["date"] = now.UtcDateTime.ToString("s", CultureInfo.InvariantCulture),
                    ["request-id"] = context.TraceIdentifier,
                },
            },
        }.ToJsonString());
    }
}
