// Stand-ins, as in WorkerAttributes.cs: what stands around every function.
namespace Microsoft.Azure.Functions.Worker
{
    public delegate Task FunctionExecutionDelegate(FunctionContext context);

    public abstract class FunctionContext
    {
        public abstract FunctionDefinition FunctionDefinition { get; }

        public abstract BindingContext BindingContext { get; }
    }

    public abstract class FunctionDefinition
    {
        public abstract string Name { get; }
    }

    public abstract class BindingContext
    {
        public abstract IReadOnlyDictionary<string, object?> BindingData { get; }
    }
}

namespace Microsoft.Azure.Functions.Worker.Middleware
{
    public interface IFunctionsWorkerMiddleware
    {
        Task Invoke(FunctionContext context, FunctionExecutionDelegate next);
    }
}
