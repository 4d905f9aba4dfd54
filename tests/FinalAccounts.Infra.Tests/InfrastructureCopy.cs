namespace FinalAccounts.Infra.Tests;

/// <summary>A copy of infra/ in a folder of its own, which goes when the test is over.</summary>
internal sealed class InfrastructureCopy : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("infra-");

    public InfrastructureCopy()
    {
        var source = RepositoryFiles.PathOf("infra");
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(_folder.FullName, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    /// <summary>The parameter file that azd uses.</summary>
    public string ParameterFile => Path.Combine(_folder.FullName, "main.bicepparam");

    /// <summary>Where <c>bicep snapshot</c> keeps the prediction for <see cref="ParameterFile"/>.</summary>
    public string SnapshotFile => Path.Combine(_folder.FullName, "main.snapshot.json");

    public void Dispose() => _folder.Delete(recursive: true);
}
