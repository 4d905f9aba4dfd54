using System.Diagnostics;
using System.Text.Json;
using System.Text.RegularExpressions;
using Xunit;

namespace FinalAccounts.Functions.Tests;

/// <summary>
/// The app itself, with the worker's real packages. Where the package registry has them, the app is published and looked into; where it has not,
/// the test says so, and holds that nothing but those packages is missing.
/// </summary>
public partial class ReleaseBuildTests(ITestOutputHelper output)
{
    // The package, or the version of it, is not there.
    private static readonly string[] MissingCodes = ["NU1101", "NU1102"];

    private static readonly string Project = RepositoryFiles.PathOf("functions", "FinalAccounts.Functions", "FinalAccounts.Functions.csproj");

    [Fact]
    public async Task The_app_is_published_with_its_host_json_or_only_the_workers_packages_are_missing()
    {
        var (restored, log) = await DotnetAsync("restore", Project);
        if (!restored)
        {
            var missing = MissingPackage().Matches(log).Select(match => match.Groups["id"].Value).Distinct(StringComparer.Ordinal).ToList();
            output.WriteLine($"The Functions app was not built: the package registry of this machine does not hold {string.Join(", ", missing)}.");
            Assert.NotEmpty(missing);
            Assert.All(missing, id => Assert.StartsWith("Microsoft.Azure.Functions.Worker", id, StringComparison.Ordinal));
            Assert.All(NuGetError().Matches(log), error => Assert.Contains(error.Groups["code"].Value, MissingCodes));
            return;
        }

        var folder = Directory.CreateTempSubdirectory("final-accounts-app-");
        try
        {
            var (published, build) = await DotnetAsync("publish", Project, "--configuration", "Release", "--no-restore", "--output", folder.FullName);
            Assert.True(published, build);
            Assert.Equal(
                await File.ReadAllTextAsync(RepositoryFiles.PathOf("host.json"), TestContext.Current.CancellationToken),
                await File.ReadAllTextAsync(Path.Combine(folder.FullName, "host.json"), TestContext.Current.CancellationToken));
            Assert.False(File.Exists(Path.Combine(folder.FullName, "local.settings.json")));

            // What the host will find: the same functions as in the sources.
            using var metadata = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(folder.FullName, "functions.metadata"), TestContext.Current.CancellationToken));
            Assert.Equal(
                AppFunction.All.Select(function => function.Name).Order(StringComparer.Ordinal),
                metadata.RootElement.EnumerateArray().Select(function => function.GetProperty("name").GetString()!).Order(StringComparer.Ordinal));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<(bool Succeeded, string Log)> DotnetAsync(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true, UseShellExecute = false })!;
        var log = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode == 0, log);
    }

    // The names and versions stand in the sentence whatever its language: the first dotted name with a capital letter.
    [GeneratedRegex(@"error NU110[12]: \D*?(?<id>[A-Z]\w*(\.[A-Z]\w*)+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex MissingPackage();

    [GeneratedRegex(@"error (?<code>NU\d+):", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NuGetError();
}
