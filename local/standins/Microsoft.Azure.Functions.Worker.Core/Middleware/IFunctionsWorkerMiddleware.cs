namespace Microsoft.Azure.Functions.Worker.Middleware;

/// <summary>A step around every invocation: HTTP, timer, activity and each episode of an orchestrator.</summary>
public interface IFunctionsWorkerMiddleware
{
    Task Invoke(FunctionContext context, FunctionExecutionDelegate next);
}
