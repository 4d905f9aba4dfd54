using System.Collections;
using System.Globalization;
using System.Management.Automation;
using System.Management.Automation.Host;
using System.Management.Automation.Runspaces;

namespace FinalAccounts.Infra.Tests;

/// <summary>
/// Runs a PowerShell hook in the engine itself. The cmdlets that the engine's package does not bring are named below: web requests are written
/// down like those of <c>curl</c>, and nobody waits.
/// </summary>
internal sealed class PowerShellHook : PSHost
{
    /// <inheritdoc/>
    public override CultureInfo CurrentCulture => CultureInfo.InvariantCulture;

    /// <inheritdoc/>
    public override CultureInfo CurrentUICulture => CultureInfo.InvariantCulture;

    /// <inheritdoc/>
    public override Guid InstanceId { get; } = Guid.NewGuid();

    /// <inheritdoc/>
    public override string Name => nameof(PowerShellHook);

    /// <inheritdoc/>
    public override PSHostUserInterface? UI => null;

    /// <inheritdoc/>
    public override Version Version { get; } = new(1, 0);

    /// <summary>Runs a hook and gives its exit code.</summary>
    /// <param name="path">The script.</param>
    /// <param name="environment">Variables that it sees, and that the programs it starts see.</param>
    public static int Run(string path, IDictionary<string, string> environment)
    {
        var before = environment.Keys.ToDictionary(name => name, Environment.GetEnvironmentVariable);
        using var runspace = RunspaceFactory.CreateRunspace(new PowerShellHook(), InitialSessionState.CreateDefault2());
        runspace.Open();
        using var shell = PowerShell.Create(runspace);
        shell.AddScript("""
            param($Environment)
            foreach ($name in $Environment.Keys) { [Environment]::SetEnvironmentVariable($name, $Environment[$name]) }
            function global:Invoke-WebRequest { param($Uri, $TimeoutSec) & curl '--max-time' $TimeoutSec $Uri; if ($LASTEXITCODE -ne 0) { throw 'no answer' } }
            function global:Start-Sleep { param($Seconds) }
            """).AddArgument(new Hashtable((IDictionary)environment)).Invoke();
        shell.Commands.Clear();
        try
        {
            shell.AddCommand(path).Invoke();
            return runspace.SessionStateProxy.GetVariable("LASTEXITCODE") as int? ?? 0;
        }
        catch (RuntimeException)
        {
            return 1;
        }
        finally
        {
            foreach (var (name, value) in before)
                Environment.SetEnvironmentVariable(name, value);
        }
    }

    /// <inheritdoc/>
    public override void SetShouldExit(int exitCode)
    {
    }

    /// <inheritdoc/>
    public override void EnterNestedPrompt() => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void ExitNestedPrompt() => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void NotifyBeginApplication()
    {
    }

    /// <inheritdoc/>
    public override void NotifyEndApplication()
    {
    }
}
