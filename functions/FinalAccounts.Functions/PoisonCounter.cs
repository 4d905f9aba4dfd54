using FinalAccounts.Azure.Steps;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Middleware;

namespace FinalAccounts.Functions;

/// <summary>Stands around every function: counts the messages that the host is about to put aside.</summary>
/// <param name="lastTry">Counts them.</param>
public sealed class PoisonCounter(LastTry lastTry) : IFunctionsWorkerMiddleware
{
    /// <inheritdoc/>
    public Task Invoke(FunctionContext context, FunctionExecutionDelegate next) => lastTry.RunAsync(
        context.FunctionDefinition.Name,
        context.BindingContext.BindingData.TryGetValue("DequeueCount", out var count) ? count?.ToString() : null,
        () => next(context));
}
