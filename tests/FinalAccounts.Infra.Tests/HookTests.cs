using System.Diagnostics;

namespace FinalAccounts.Infra.Tests;

/// <summary>
/// The hooks of azure.yaml, run by both shells with an <c>azd</c> and a <c>curl</c> that write down what they were asked:
/// the real ones would need a subscription.
/// </summary>
public sealed class HookTests : IDisposable
{
    private readonly DirectoryInfo _tools = Directory.CreateTempSubdirectory("hooks-");

    public void Dispose() => _tools.Delete(recursive: true);

    [Fact]
    public void Every_hook_is_there_for_both_shells()
    {
        var runs = File.ReadAllLines(RepositoryFiles.PathOf("azure.yaml"))
            .Select(line => line.Trim()).Where(line => line.StartsWith("run: ", StringComparison.Ordinal))
            .Select(line => line["run: ".Length..]).ToArray();

        Assert.All(runs, run => Assert.True(File.Exists(RepositoryFiles.PathOf(run)), run));
        Assert.Equal(
            runs.Where(run => run.EndsWith(".sh", StringComparison.Ordinal)).Select(run => Path.ChangeExtension(run, null)),
            runs.Where(run => run.EndsWith(".ps1", StringComparison.Ordinal)).Select(run => Path.ChangeExtension(run, null)));
        Assert.Equal(Directory.GetFiles(RepositoryFiles.PathOf("infra", "hooks")).Length, runs.Length);
    }

    [Theory]
    [InlineData("sh")]
    [InlineData("ps1")]
    public void The_second_phase_wakes_the_app_and_provisions_again(string shell)
    {
        var (exitCode, asked) = RunHook($"subscribe-inbox.{shell}", ("API_URL", "https://app.example/api"));

        Assert.Equal(0, exitCode);
        Assert.Equal(3, asked.Length);
        Assert.StartsWith("curl ", asked[0], StringComparison.Ordinal);
        Assert.EndsWith(" https://app.example/api/reports", asked[0], StringComparison.Ordinal);
        Assert.Equal("azd env set FINAL_ACCOUNTS_SUBSCRIBE_INBOX true", asked[1]);
        Assert.Equal("azd provision --no-prompt", asked[2]);
    }

    [Theory]
    [InlineData("sh")]
    [InlineData("ps1")]
    public void The_second_phase_is_done_once(string shell)
    {
        var (exitCode, asked) = RunHook($"subscribe-inbox.{shell}", ("FINAL_ACCOUNTS_SUBSCRIBE_INBOX", "true"));

        Assert.Equal(0, exitCode);
        Assert.Empty(asked);
    }

    [Theory]
    [InlineData("sh")]
    [InlineData("ps1")]
    public void A_second_phase_that_fails_is_said_and_tried_again_next_time(string shell)
    {
        var (exitCode, asked) = RunHook($"subscribe-inbox.{shell}", ("API_URL", "https://app.example/api"), ("FAIL_ON", "provision"));

        Assert.NotEqual(0, exitCode);
        Assert.Equal("azd env set FINAL_ACCOUNTS_SUBSCRIBE_INBOX false", asked[^1]);
    }

    [Theory]
    [InlineData("sh")]
    [InlineData("ps1")]
    public void The_first_month_of_the_budget_is_kept(string shell)
    {
        var (_, first) = RunHook($"keep-budget-start.{shell}");
        var (_, later) = RunHook($"keep-budget-start.{shell}", ("FINAL_ACCOUNTS_BUDGET_START", "2026-01-01"));

        Assert.Matches(@"^azd env set FINAL_ACCOUNTS_BUDGET_START \d{4}-\d{2}-01$", Assert.Single(first));
        Assert.Empty(later);
    }

    [Theory]
    [InlineData("sh")]
    [InlineData("ps1")]
    public void A_removed_environment_starts_with_the_first_phase_again(string shell)
    {
        var (_, asked) = RunHook($"forget-phase.{shell}");

        Assert.Contains("azd env set FINAL_ACCOUNTS_SUBSCRIBE_INBOX false", asked);
    }

    private (int ExitCode, string[] Asked) RunHook(string hook, params (string Name, string Value)[] environment)
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("The programs that stand in for azd and curl here are sh scripts.");
        var log = Path.Combine(_tools.FullName, Guid.NewGuid().ToString("N"));
        foreach (var tool in new[] { "azd", "curl" })
        {
            var stub = Path.Combine(_tools.FullName, tool);
            File.WriteAllText(stub, $"#!/bin/sh\necho \"{tool} $*\" >> \"$ASKED\"\n[ \"$1\" != \"${{FAIL_ON:-}}\" ]\n");
            if (!OperatingSystem.IsWindows())
                File.SetUnixFileMode(stub, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        Dictionary<string, string> seen = new(environment.ToDictionary(pair => pair.Name, pair => pair.Value))
        {
            ["PATH"] = $"{_tools.FullName}:{Environment.GetEnvironmentVariable("PATH")}",
            ["ASKED"] = log,
        };
        var path = RepositoryFiles.PathOf("infra", "hooks", hook);
        var exitCode = hook.EndsWith(".ps1", StringComparison.Ordinal) ? PowerShellHook.Run(path, seen) : Sh(path, seen);
        return (exitCode, File.Exists(log) ? File.ReadAllLines(log) : []);
    }

    private static int Sh(string path, Dictionary<string, string> environment)
    {
        var start = new ProcessStartInfo("sh", [path]) { UseShellExecute = false, RedirectStandardError = true };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        process.StandardError.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode;
    }
}
