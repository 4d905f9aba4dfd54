using System.Reflection;
using Microsoft.Azure.Functions.Worker;

namespace FinalAccounts.Functions.Tests;

/// <summary>A function of the app as the host would see it: its name, its trigger, its class.</summary>
internal sealed record AppFunction(string Name, Type Class, MethodInfo Method)
{
    /// <summary>Every function of the app, in the order of their names.</summary>
    public static IReadOnlyList<AppFunction> All { get; } =
    [
        .. typeof(AppFunction).Assembly.GetTypes()
            .SelectMany(type => type.GetMethods(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly))
            .Where(method => method.GetCustomAttribute<FunctionAttribute>() is not null)
            .Select(method => new AppFunction(method.GetCustomAttribute<FunctionAttribute>()!.Name, method.DeclaringType!, method))
            .OrderBy(function => function.Name, StringComparer.Ordinal),
    ];

    /// <summary>The functions with a trigger of one kind.</summary>
    public static IEnumerable<(AppFunction Function, T Trigger)> With<T>()
        where T : Attribute =>
        All.SelectMany(function => function.Method.GetParameters()
            .Select(parameter => parameter.GetCustomAttribute<T>())
            .OfType<T>()
            .Select(trigger => (function, trigger)));
}
