using System.Runtime.CompilerServices;

namespace FinalAccounts.Infra.Tests;

/// <summary>A test that runs the Bicep compiler; it skips, saying so, where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BicepFactAttribute : FactAttribute
{
    internal const string Reason = "The Bicep compiler is on NuGet for Linux on x64 only; CI runs this test there.";

    public BicepFactAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1)
        : base(file, line)
    {
        Skip = Reason;
        SkipType = typeof(BicepCli);
        SkipUnless = nameof(BicepCli.RunsHere);
    }
}
