using System.Runtime.CompilerServices;

namespace FinalAccounts.Infra.Tests;

/// <summary>A theory whose cases run the Bicep compiler; they skip, saying so, where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BicepTheoryAttribute : TheoryAttribute
{
    public BicepTheoryAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1)
        : base(file, line)
    {
        Skip = BicepFactAttribute.Reason;
        SkipType = typeof(BicepCli);
        SkipUnless = nameof(BicepCli.RunsHere);
    }
}
