using System.Collections.Concurrent;

[assembly: AssemblyFixture(typeof(FinalAccounts.Infra.Tests.Deployments))]

namespace FinalAccounts.Infra.Tests;

/// <summary>The predicted deployments, each made once for all tests, and only when a test asks for it.</summary>
public sealed class Deployments
{
    private readonly ConcurrentDictionary<(string Stage, bool Second), Lazy<Deployment>> _made = new();

    private readonly Lazy<BicepRun> _build =
        new(() => BicepCli.Run("build", RepositoryFiles.PathOf("infra", "main.bicep"), "--stdout"));

    /// <summary>The second phase of a stage.</summary>
    internal Deployment this[string stage] => Of(stage, secondPhase: true);

    /// <summary>What most tests ask about: the stage with everything switched on.</summary>
    internal Deployment Production => this["production"];

    /// <summary>The template, compiled.</summary>
    internal BicepRun Build => _build.Value;

    /// <summary>One phase of a stage.</summary>
    internal Deployment Of(string stage, bool secondPhase) =>
        _made.GetOrAdd((stage, secondPhase), key => new Lazy<Deployment>(() => Deployment.Of(key.Stage, key.Second))).Value;
}
