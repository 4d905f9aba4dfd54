namespace FinalAccounts.Infra.Tests;

public sealed class CompilationTests(Deployments deployments)
{
    public static TheoryData<string> Stages => [.. Deployment.Stages];

    [BicepFact]
    public void The_template_compiles_without_a_warning()
    {
        var run = deployments.Build;

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Said);
    }

    [BicepFact]
    public void The_linter_finds_nothing()
    {
        var run = BicepCli.Run("lint", RepositoryFiles.PathOf("infra", "main.bicep"));

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Said + run.Output);
    }

    [BicepFact]
    public void What_the_linter_finds_is_an_error()
    {
        using var folder = new InfrastructureCopy();
        File.AppendAllText(Path.ChangeExtension(folder.ParameterFile, ".bicep"), "\nvar nobodyReadsThis = 1\n");

        var run = BicepCli.Run("lint", Path.ChangeExtension(folder.ParameterFile, ".bicep"));

        Assert.NotEqual(0, run.ExitCode);
        Assert.Contains("Error no-unused-vars", run.Said + run.Output, StringComparison.Ordinal);
    }

    [BicepTheory]
    [MemberData(nameof(Stages))]
    public void The_parameters_of_a_stage_compile(string stage)
    {
        var run = BicepCli.Run(
            new Dictionary<string, string> { ["FINAL_ACCOUNTS_STAGE"] = stage },
            "build-params", RepositoryFiles.PathOf("infra", "main.bicepparam"), "--stdout");

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Said);
    }

    [BicepFact]
    public void Every_file_is_formatted()
    {
        using var folder = new InfrastructureCopy();
        var before = BicepFiles(folder).ToDictionary(file => file, File.ReadAllText);

        var run = BicepCli.Run("format", "--pattern", folder.Path + "/**/*.bicep");

        Assert.True(run.ExitCode == 0, run.Said);
        Assert.NotEmpty(before);
        Assert.All(before, file => Assert.Equal(File.ReadAllText(file.Key), file.Value));
    }

    private static IEnumerable<string> BicepFiles(InfrastructureCopy folder) =>
        Directory.EnumerateFiles(folder.Path, "*.bicep", SearchOption.AllDirectories);
}
