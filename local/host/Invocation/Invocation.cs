using System.Diagnostics;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.DependencyInjection;

namespace InzetOpMaat.Local.Host;

/// <summary>One invocation with its own scope, which exists from its first use.</summary>
internal sealed class Invocation : FunctionContext, IFunctionBindingsFeature, IAsyncDisposable
{
    private readonly IServiceProvider rootServices;
    private AsyncServiceScope? scope;
    private IServiceProvider? instanceServices;

    public Invocation(FunctionMethod function, InvocationInput input, IServiceProvider rootServices, CancellationToken cancellationToken)
    {
        this.rootServices = rootServices;
        Function = function;
        Input = input;
        CancellationToken = cancellationToken;
        BindingContext = new Binding(input.BindingData);
        Features.Set(this);
        Features.Set<IFunctionBindingsFeature>(this);
    }

    public FunctionMethod Function { get; }

    public InvocationInput Input { get; }

    public object? InvocationResult { get; set; }

    public override string InvocationId { get; } = Guid.NewGuid().ToString();

    public override string FunctionId => Function.Definition.Id;

    public override FunctionDefinition FunctionDefinition => Function.Definition;

    public override IDictionary<object, object> Items { get; set; } = new Dictionary<object, object>();

    public override IInvocationFeatures Features { get; } = new InvocationFeatures();

    public override BindingContext BindingContext { get; }

    public override TraceContext TraceContext { get; } = new Trace(Activity.Current);

    public override RetryContext RetryContext { get; } = new FirstTry();

    public override CancellationToken CancellationToken { get; }

    public override IServiceProvider InstanceServices
    {
        get => instanceServices ??= (scope ??= rootServices.CreateAsyncScope()).ServiceProvider;
        set => instanceServices = value;
    }

    public ValueTask DisposeAsync() => scope?.DisposeAsync() ?? ValueTask.CompletedTask;

    private sealed class Binding(IReadOnlyDictionary<string, object?> data) : BindingContext
    {
        public override IReadOnlyDictionary<string, object?> BindingData { get; } = data;
    }

    private sealed class Trace(Activity? activity) : TraceContext
    {
        public override string TraceParent { get; } = activity?.Id ?? string.Empty;

        public override string TraceState { get; } = activity?.TraceStateString ?? string.Empty;
    }

    // Retries of the host are not for durable triggers, and no function here asks for them.
    private sealed class FirstTry : RetryContext
    {
        public override int RetryCount => 0;

        public override int MaxRetryCount => 0;
    }
}
