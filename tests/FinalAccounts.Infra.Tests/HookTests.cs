using System.Diagnostics;

namespace FinalAccounts.Infra.Tests;

/// <summary>
/// The hooks of azure.yaml, run by the shell with an <c>azd</c> and a <c>curl</c> that write down what they were asked:
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

    [Fact]
    public void The_second_phase_wakes_the_app_and_provisions_again()
    {
        var (exitCode, asked) = RunHook("subscribe-inbox.sh", ("API_URL", "https://app.example/api"));

        Assert.Equal(0, exitCode);
        Assert.Equal(3, asked.Length);
        Assert.StartsWith("curl ", asked[0], StringComparison.Ordinal);
        Assert.EndsWith(" https://app.example/api/reports", asked[0], StringComparison.Ordinal);
        Assert.Equal("azd env set FINAL_ACCOUNTS_SUBSCRIBE_INBOX true", asked[1]);
        Assert.Equal("azd provision --no-prompt", asked[2]);
    }

    [Fact]
    public void The_second_phase_is_done_once()
    {
        var (exitCode, asked) = RunHook("subscribe-inbox.sh", ("FINAL_ACCOUNTS_SUBSCRIBE_INBOX", "true"));

        Assert.Equal(0, exitCode);
        Assert.Empty(asked);
    }

    [Fact]
    public void A_second_phase_that_fails_is_said_and_tried_again_next_time()
    {
        var (exitCode, asked) = RunHook("subscribe-inbox.sh", ("API_URL", "https://app.example/api"), ("FAIL_ON", "provision"));

        Assert.NotEqual(0, exitCode);
        Assert.Equal("azd env set FINAL_ACCOUNTS_SUBSCRIBE_INBOX false", asked[^1]);
    }

    [Fact]
    public void The_first_month_of_the_budget_is_kept()
    {
        var (_, first) = RunHook("keep-budget-start.sh");
        var (_, later) = RunHook("keep-budget-start.sh", ("FINAL_ACCOUNTS_BUDGET_START", "2026-01-01"));

        Assert.Matches(@"^azd env set FINAL_ACCOUNTS_BUDGET_START \d{4}-\d{2}-01$", Assert.Single(first));
        Assert.Empty(later);
    }

    [Fact]
    public void A_removed_environment_starts_with_the_first_phase_again()
    {
        var (_, asked) = RunHook("forget-phase.sh");

        Assert.Contains("azd env set FINAL_ACCOUNTS_SUBSCRIBE_INBOX false", asked);
    }

    private (int ExitCode, string[] Asked) RunHook(string hook, params (string Name, string Value)[] environment)
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("The sh hooks are for Linux and macOS; Windows runs their PowerShell twins.");
        var log = Path.Combine(_tools.FullName, Guid.NewGuid().ToString("N"));
        foreach (var tool in new[] { "azd", "curl" })
        {
            var path = Path.Combine(_tools.FullName, tool);
            File.WriteAllText(path, $"#!/bin/sh\necho \"{tool} $*\" >> \"$ASKED\"\n[ \"$1\" != \"${{FAIL_ON:-}}\" ]\n");
            if (!OperatingSystem.IsWindows())
                File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        var start = new ProcessStartInfo("sh", [RepositoryFiles.PathOf("infra", "hooks", hook)])
        {
            UseShellExecute = false,
            RedirectStandardError = true,
        };
        start.Environment["PATH"] = $"{_tools.FullName}:{start.Environment["PATH"]}";
        start.Environment["ASKED"] = log;
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        process.StandardError.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, File.Exists(log) ? File.ReadAllLines(log) : []);
    }
}
