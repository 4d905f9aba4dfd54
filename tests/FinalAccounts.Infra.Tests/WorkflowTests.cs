using System.Text.RegularExpressions;

namespace FinalAccounts.Infra.Tests;

/// <summary>What runs in the build service: nothing that can be changed under our feet, and no stored credential.</summary>
public sealed partial class WorkflowTests
{
    public static TheoryData<string> Workflows =>
        [.. Directory.EnumerateFiles(RepositoryFiles.PathOf(".github", "workflows")).Select(file => Path.GetFileName(file))];

    [Theory]
    [MemberData(nameof(Workflows))]
    public void Every_action_is_pinned_by_commit_with_its_version_beside(string workflow)
    {
        var uses = Read(workflow).Split('\n').Where(line => line.Contains("uses:", StringComparison.Ordinal)).ToArray();

        Assert.NotEmpty(uses);
        Assert.All(uses, line => Assert.Matches(Pinned(), line));
    }

    [Theory]
    [MemberData(nameof(Workflows))]
    public void No_workflow_reads_a_secret_or_may_write(string workflow)
    {
        var text = Read(workflow);

        Assert.DoesNotContain("secrets.", text, StringComparison.Ordinal);
        Assert.Contains("\npermissions:\n  contents: read\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("contents: write", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_deployment_signs_in_with_the_token_of_its_own_run()
    {
        var text = Read("deploy.yml");

        Assert.Contains("id-token: write", text, StringComparison.Ordinal);
        Assert.Contains("--federated-credential-provider github", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_parameter_file_reads_is_set_by_the_deployment_or_has_a_default()
    {
        var read = ReadVariables().Matches(File.ReadAllText(RepositoryFiles.PathOf("infra", "main.bicepparam")));

        Assert.NotEmpty(read);
        Assert.All(read, match => Assert.True(match.Groups["default"].Success, match.Value));
    }

    private static string Read(string workflow) => File.ReadAllText(RepositoryFiles.PathOf(".github", "workflows", workflow));

    [GeneratedRegex(@"uses: [\w.-]+/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Pinned();

    [GeneratedRegex(@"readEnvironmentVariable\('\w+'(?<default>, '[^']*')?\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ReadVariables();
}
