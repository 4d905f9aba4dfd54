using System.Xml.Linq;
using Xunit;

namespace FinalAccounts.Local.Tests;

/// <summary>Dependencies point one way, as docs/architecture.md says.</summary>
public class DependencyTests
{
    [Theory]
    [InlineData("FinalAccounts")]
    [InlineData("FinalAccounts.Azure", "FinalAccounts")]
    [InlineData("FinalAccounts.CommandLine", "FinalAccounts")]
    [InlineData("FinalAccounts.Functions", "FinalAccounts.Azure")]
    [InlineData("FinalAccounts.Local", "FinalAccounts.Azure", "FinalAccounts.CommandLine")]
    public void A_project_references_only_what_it_may_know(string project, params string[] known) =>
        Assert.Equal(known, References(project, "ProjectReference").Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("FinalAccounts")]
    [InlineData("FinalAccounts.CommandLine")]
    public void The_domain_and_its_command_line_know_no_cloud(string project) =>
        Assert.DoesNotContain(
            References(project, "PackageReference").Concat(References(project, "FrameworkReference")),
            package => package.Contains("Azure", StringComparison.Ordinal) || package.Contains("AspNetCore", StringComparison.Ordinal) || package.Contains("Polly", StringComparison.Ordinal));

    [Fact]
    public void Every_project_below_functions_is_named_here() =>
        Assert.Equal(
            ["FinalAccounts", "FinalAccounts.Azure", "FinalAccounts.CommandLine", "FinalAccounts.Functions", "FinalAccounts.Local"],
            Directory.EnumerateDirectories(RepositoryFiles.PathOf("functions")).SelectMany(folder => Directory.EnumerateFiles(folder, "*.csproj"))
                .Select(path => Path.GetFileNameWithoutExtension(path))
                .Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("File.")]
    [InlineData("Directory.")]
    [InlineData("TimeProvider")]
    [InlineData("HttpClient")]
    public void The_domain_knows_no_disk_no_clock_and_no_network(string word)
    {
        var sources = Directory.EnumerateFiles(RepositoryFiles.PathOf("functions", "FinalAccounts"), "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Where(path => File.ReadLines(path).Any(line => Uses(line, word)));

        Assert.Empty(sources);
    }

    private static bool Uses(string line, string word)
    {
        var at = line.IndexOf(word, StringComparison.Ordinal);
        return at >= 0
            && (at == 0 || !(char.IsLetterOrDigit(line[at - 1]) || line[at - 1] is '.' or '_'))
            && !line.TrimStart().StartsWith("//", StringComparison.Ordinal)
            && !line.Contains('"', StringComparison.Ordinal);
    }

    private static IEnumerable<string> References(string project, string kind) =>
        XDocument.Load(RepositoryFiles.PathOf("functions", project, $"{project}.csproj"))
            .Descendants(kind)
            .Select(reference => reference.Attribute("Include")!.Value.Replace('\\', '/'));
}
